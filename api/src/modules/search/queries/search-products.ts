import { Query } from '@nestjs/cqrs';

export class SearchProducts extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
