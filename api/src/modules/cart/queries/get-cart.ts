import { Query } from '@nestjs/cqrs';

export class GetCart extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
