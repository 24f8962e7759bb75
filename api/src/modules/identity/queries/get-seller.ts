import { Query } from '@nestjs/cqrs';

export class GetSeller extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
