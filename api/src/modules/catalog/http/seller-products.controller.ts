import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { SignedIn } from '#platform/http/caller.js';
import { Id } from '#platform/http/contract.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import { etagOf, IfMatch } from '#platform/http/version.js';
import type { Actor } from '#shared/actor.js';
import {
  ProductInput,
  ProductPatch,
  SellerProduct,
  SellerProductList,
  SellerProductQuery,
} from '../seller-products.contract.js';
import { HandleInUse, ProductNotFound, ProductRefused } from '../catalog.errors.js';
import { ChangeProductStatus } from '../commands/change-product-status.js';
import { CreateProduct } from '../commands/create-product.js';
import { UpdateProduct } from '../commands/update-product.js';
import { GetSellerProduct } from '../queries/get-seller-product.js';
import { ListSellerProducts } from '../queries/list-seller-products.js';

/** A description of 50,000 characters, a hundred variants. */
const ONE_PRODUCT = 256 * 1024;

@ApiTags('sellerProducts')
@Controller('v1/seller/products')
export class SellerProductsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Operation({
    id: 'sellerProducts.list',
    summary: 'Your products, last changed first',
    permission: 'seller',
    answers: SellerProductList,
  })
  list(@SignedIn() actor: Actor, @Query({ schema: SellerProductQuery }) query: SellerProductQuery) {
    return this.queries.execute(new ListSellerProducts(actor, query));
  }

  @Post()
  @Operation({
    id: 'sellerProducts.create',
    summary: 'List one product',
    permission: 'seller',
    status: 201,
    answers: SellerProduct,
    idempotency: 'accepted',
    bodyLimit: ONE_PRODUCT,
    refuses: [HandleInUse, ProductRefused],
  })
  async create(
    @SignedIn() actor: Actor,
    @Body({ schema: ProductInput }) input: ProductInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.commands.execute(new CreateProduct(actor, input)));
  }

  @Get(':productId')
  @Operation({
    id: 'sellerProducts.get',
    summary: 'One of your products',
    permission: 'seller',
    answers: SellerProduct,
    refuses: [ProductNotFound],
  })
  async get(
    @SignedIn() actor: Actor,
    @Param('productId', { schema: Id }) productId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.queries.execute(new GetSellerProduct(actor, productId)));
  }

  @Patch(':productId')
  @Operation({
    id: 'sellerProducts.update',
    summary: 'Change a product',
    permission: 'seller',
    answers: SellerProduct,
    versioned: true,
    bodyLimit: ONE_PRODUCT,
    refuses: [ProductNotFound, ProductRefused],
  })
  async update(
    @SignedIn() actor: Actor,
    @Param('productId', { schema: Id }) productId: string,
    @Body({ schema: ProductPatch }) patch: ProductPatch,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.commands.execute(new UpdateProduct(actor, productId, patch, version)));
  }

  @Post(':productId/publish')
  @Operation({
    id: 'sellerProducts.publish',
    summary: 'Show it to everybody',
    permission: 'seller',
    answers: SellerProduct,
    refuses: [ProductNotFound],
  })
  publish(@SignedIn() actor: Actor, @Param('productId', { schema: Id }) productId: string) {
    return this.commands.execute(new ChangeProductStatus(actor, productId, 'published'));
  }

  @Post(':productId/unpublish')
  @Operation({
    id: 'sellerProducts.unpublish',
    summary: 'Take it back to a draft',
    permission: 'seller',
    answers: SellerProduct,
    refuses: [ProductNotFound],
  })
  unpublish(@SignedIn() actor: Actor, @Param('productId', { schema: Id }) productId: string) {
    return this.commands.execute(new ChangeProductStatus(actor, productId, 'draft'));
  }

  @Post(':productId/archive')
  @Operation({
    id: 'sellerProducts.archive',
    summary: 'Put it away; orders keep it',
    permission: 'seller',
    answers: SellerProduct,
    refuses: [ProductNotFound],
  })
  archive(@SignedIn() actor: Actor, @Param('productId', { schema: Id }) productId: string) {
    return this.commands.execute(new ChangeProductStatus(actor, productId, 'archived'));
  }
}

function tagged(reply: FastifyReply, product: SellerProduct): SellerProduct {
  reply.header('ETag', etagOf(product.version));
  return product;
}
