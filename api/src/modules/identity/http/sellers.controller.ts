import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { PageQuery } from '#platform/http/contract.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import { Handle, Seller, SellerPage } from '../identity.contract.js';
import { SellerNotFound } from '../identity.errors.js';
import { GetSeller } from '../queries/get-seller.js';
import { ListSellers } from '../queries/list-sellers.js';

@ApiTags('sellers')
@Controller('v1/sellers')
export class SellersController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Operation({
    id: 'sellers.list',
    summary: 'Shops, newest first',
    permission: 'public',
    answers: SellerPage,
    cacheSeconds: 30,
  })
  list(@Query({ schema: PageQuery }) page: PageQuery) {
    return this.queries.execute(new ListSellers(page));
  }

  @Get(':handle')
  @Operation({
    id: 'sellers.get',
    summary: 'One shop',
    permission: 'public',
    answers: Seller,
    cacheSeconds: 30,
    refuses: [SellerNotFound],
  })
  get(@Param('handle', { schema: Handle }) handle: string) {
    return this.queries.execute(new GetSeller(handle));
  }
}
