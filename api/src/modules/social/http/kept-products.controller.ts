import { Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ProductNotFound } from '#modules/catalog/index.js';
import { SignedIn } from '#platform/http/caller.js';
import { Id, PageQuery } from '#platform/http/contract.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { AddToWishlist } from '../commands/add-to-wishlist.js';
import { RemoveFromWishlist } from '../commands/remove-from-wishlist.js';
import { KeptProductPage } from '../products.contract.js';
import { ListKeptProducts } from '../queries/list-kept-products.js';

/** Lists of products that somebody keeps for themselves. */
@ApiTags('likes')
@Controller('v1')
export class KeptProductsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('likes')
  @Operation({
    id: 'likes.list',
    summary: 'What you like and can be bought, newest first',
    permission: 'signed-in',
    answers: KeptProductPage,
  })
  likes(@SignedIn() actor: Actor, @Query({ schema: PageQuery }) page: PageQuery) {
    return this.queries.execute(new ListKeptProducts('likes', actor, page));
  }

  @Get('wishlist')
  @Operation({
    id: 'wishlist.list',
    summary: 'What you wish for and can be bought, newest first',
    permission: 'signed-in',
    answers: KeptProductPage,
  })
  wishlist(@SignedIn() actor: Actor, @Query({ schema: PageQuery }) page: PageQuery) {
    return this.queries.execute(new ListKeptProducts('wishlist', actor, page));
  }

  @Put('wishlist/:productId')
  @Operation({
    id: 'wishlist.add',
    summary: 'Put something on your wishlist, which nobody else sees',
    permission: 'signed-in',
    refuses: [ProductNotFound],
  })
  add(@SignedIn() actor: Actor, @Param('productId', { schema: Id }) productId: string) {
    return this.commands.execute(new AddToWishlist(actor, productId));
  }

  @Delete('wishlist/:productId')
  @Operation({ id: 'wishlist.remove', summary: 'Take something off your wishlist', permission: 'signed-in' })
  remove(@SignedIn() actor: Actor, @Param('productId', { schema: Id }) productId: string) {
    return this.commands.execute(new RemoveFromWishlist(actor, productId));
  }
}
