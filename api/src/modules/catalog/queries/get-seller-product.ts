import { Query } from '@nestjs/cqrs';

export class GetSellerProduct extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
