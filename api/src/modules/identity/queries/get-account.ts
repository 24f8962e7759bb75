import { Query } from '@nestjs/cqrs';

export class GetAccount extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
