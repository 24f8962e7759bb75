import { Query } from '@nestjs/cqrs';

export class GetOrder extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
