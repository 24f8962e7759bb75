import { Query } from '@nestjs/cqrs';

export class ListProducts extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
