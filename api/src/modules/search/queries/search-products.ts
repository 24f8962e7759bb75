import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Search, type SearchQuestion } from '#integrations/search/index.js';
import { Catalog } from '#modules/catalog/index.js';
import { Json } from '#platform/http/json.js';
import { facetsOf } from './labelled-facets.js';
import type { SearchQuery } from '../search.contract.js';

/** Answers with JSON, and whether Postgres had to stand in for the preferred engine. */
export class SearchProducts extends Query<{ json: Json; degraded: boolean }> {
  constructor(readonly query: SearchQuery) {
    super();
  }
}

@QueryHandler(SearchProducts)
export class SearchProductsHandler implements IQueryHandler<SearchProducts> {
  constructor(
    private readonly search: Search,
    private readonly catalog: Catalog,
  ) {}

  async execute({ query }: SearchProducts): Promise<{ json: Json; degraded: boolean }> {
    const { answer, degraded } = await this.search.ask((engine) => engine.search(questionOf(query)));
    const { cards, facets, ...rest } = answer;
    const others = JSON.stringify({ ...rest, facets: facetsOf(facets, query, this.catalog.categoryNames) });
    // The cards are JSON since they were written; only what is around them is made here.
    return { json: new Json(`{"items":[${cards}],${others.slice(1)}`), degraded };
  }
}

const questionOf = ({
  condition = [],
  option = [],
  inStock = false,
  ...query
}: SearchQuery): SearchQuestion => ({
  ...query,
  conditions: condition,
  options: option,
  inStock,
});
