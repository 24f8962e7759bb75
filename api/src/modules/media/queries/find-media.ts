import { Query } from '@nestjs/cqrs';

export class FindMedia extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
