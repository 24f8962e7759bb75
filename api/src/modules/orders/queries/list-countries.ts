import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { countries, type Country } from '../countries.js';

export class ListCountries extends Query<readonly Country[]> {}

@QueryHandler(ListCountries)
export class ListCountriesHandler implements IQueryHandler<ListCountries> {
  execute() {
    return Promise.resolve(countries);
  }
}
