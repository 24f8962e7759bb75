import { Query } from '@nestjs/cqrs';

export class ListSellerProducts extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
