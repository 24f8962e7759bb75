import { Query } from '@nestjs/cqrs';

export class GetProduct extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
