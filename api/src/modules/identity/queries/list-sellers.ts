import { Query } from '@nestjs/cqrs';

export class ListSellers extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
