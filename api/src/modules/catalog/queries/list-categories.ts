import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Json } from '#platform/http/json.js';
import { categoryTree } from '../domain/category-tree.js';

export class ListCategories extends Query<Json> {}

const TREE = new Json(JSON.stringify({ items: categoryTree() }));

@QueryHandler(ListCategories)
export class ListCategoriesHandler implements IQueryHandler<ListCategories> {
  async execute(): Promise<Json> {
    return TREE;
  }
}
