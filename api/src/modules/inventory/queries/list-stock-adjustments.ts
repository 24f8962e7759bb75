import { Query } from '@nestjs/cqrs';

export class ListStockAdjustments extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
