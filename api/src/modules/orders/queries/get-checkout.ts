import { Query } from '@nestjs/cqrs';

export class GetCheckout extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
