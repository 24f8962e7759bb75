import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Slug } from '#platform/http/contract.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import { CategoryTree, Product, ProductCardPage, ProductListQuery } from '../catalog.contract.js';
import { CategoryUnknown, ProductNotFound } from '../catalog.errors.js';
import { GetProduct } from '../queries/get-product.js';
import { ListCategories } from '../queries/list-categories.js';
import { ListProducts } from '../queries/list-products.js';

@ApiTags('products')
@Controller('v1')
export class ProductsController {
  constructor(private readonly queries: QueryBus) {}

  @Get('categories')
  @Operation({
    id: 'categories.list',
    summary: 'The whole category tree',
    permission: 'public',
    answers: CategoryTree,
    cacheSeconds: 300,
  })
  categories() {
    return this.queries.execute(new ListCategories());
  }

  @Get('products')
  @Operation({
    id: 'products.list',
    summary: 'Published products, newest first',
    permission: 'public',
    answers: ProductCardPage,
    cacheSeconds: 10,
    refuses: [CategoryUnknown],
  })
  list(@Query({ schema: ProductListQuery }) query: ProductListQuery) {
    return this.queries.execute(new ListProducts(query));
  }

  @Get('products/:slug')
  @Operation({
    id: 'products.get',
    summary: 'One published product',
    permission: 'public',
    answers: Product,
    cacheSeconds: 10,
    refuses: [ProductNotFound],
  })
  get(@Param('slug', { schema: Slug }) slug: string) {
    return this.queries.execute(new GetProduct(slug));
  }
}
