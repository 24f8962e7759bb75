import { Query } from '@nestjs/cqrs';

export class SuggestProducts extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
