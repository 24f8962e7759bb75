import { Query } from '@nestjs/cqrs';

export class ListSessions extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
