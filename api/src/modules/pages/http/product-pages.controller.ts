import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ProductNotFound } from '#modules/catalog/index.js';
import { From, type Caller } from '#platform/http/caller.js';
import { Slug } from '#platform/http/contract.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import { ProductPage } from '../pages.contract.js';
import { GetProductPage } from '../queries/get-product-page.js';

@ApiTags('products')
@Controller('v1/products')
export class ProductPagesController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':slug/page')
  @Operation({
    id: 'products.page',
    summary: 'One published product, with what is shown around it',
    description: 'Its newest reviews, more of its shop, and how all of them stand with people and with you.',
    permission: 'public',
    answers: ProductPage,
    refuses: [ProductNotFound],
  })
  page(@From() { actor }: Caller, @Param('slug', { schema: Slug }) slug: string) {
    return this.queries.execute(new GetProductPage(slug, actor));
  }
}
