import { Query } from '@nestjs/cqrs';

export class ListCategories extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
