import { Query } from '@nestjs/cqrs';

export class ListOrders extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
