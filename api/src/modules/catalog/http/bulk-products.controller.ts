import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { SignedIn } from '#platform/http/caller.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import {
  ChangeStatusBody,
  StatusResults,
  UpsertProductsBody,
  UpsertResults,
} from '../bulk-products.contract.js';
import { ImportsRunning } from '../catalog.errors.js';
import { SellerProductExportQuery, SellerProductPage } from '../seller-products.contract.js';
import { ChangeStatusOfMany } from '../commands/change-status-of-many.js';
import { UpsertProducts } from '../commands/upsert-products.js';
import { ExportSellerProducts } from '../queries/export-seller-products.js';

/** Read and checked in one piece: what this takes is how long others wait. */
const MANY_PRODUCTS = 4 * 1024 * 1024;

@ApiTags('sellerProducts')
@Controller('v1/seller/products')
export class BulkProductsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post('bulk')
  @Operation({
    id: 'sellerProducts.upsertMany',
    summary: 'Create or change up to 500 products by handle',
    description:
      'Each item succeeds or fails on its own; sending the same items again changes nothing. What an item leaves out stays.',
    permission: 'seller',
    answers: UpsertResults,
    idempotency: 'accepted',
    limit: 'bulk',
    bodyLimit: MANY_PRODUCTS,
    refuses: [ImportsRunning],
  })
  upsertMany(@SignedIn() actor: Actor, @Body({ schema: UpsertProductsBody }) body: UpsertProductsBody) {
    return this.commands.execute(new UpsertProducts(actor, body.items, body.dryRun));
  }

  @Post('bulk/status')
  @Operation({
    id: 'sellerProducts.changeStatusMany',
    summary: 'Publish, unpublish or archive up to 500 products',
    description: 'By ids, handles and SKUs, or by a filter. Each succeeds or fails on its own.',
    permission: 'seller',
    answers: StatusResults,
    idempotency: 'accepted',
    limit: 'bulk',
    bodyLimit: 128 * 1024,
  })
  changeStatus(@SignedIn() actor: Actor, @Body({ schema: ChangeStatusBody }) body: ChangeStatusBody) {
    return this.commands.execute(new ChangeStatusOfMany(actor, body));
  }

  @Get('export')
  @Operation({
    id: 'sellerProducts.export',
    summary: 'All your products, by handle',
    description: 'What is changed while you read page after page is there once.',
    permission: 'seller',
    answers: SellerProductPage,
    limit: 'bulk',
  })
  export(
    @SignedIn() actor: Actor,
    @Query({ schema: SellerProductExportQuery }) query: SellerProductExportQuery,
  ) {
    return this.queries.execute(new ExportSellerProducts(actor, query));
  }
}
