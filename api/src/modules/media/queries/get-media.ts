import { Query } from '@nestjs/cqrs';

export class GetMedia extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
