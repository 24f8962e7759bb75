import { Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ProductNotFound } from '#modules/catalog/index.js';
import { From, SignedIn, type Caller } from '#platform/http/caller.js';
import { Id } from '#platform/http/contract.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { CountView } from '../commands/count-view.js';
import { LikeProduct } from '../commands/like-product.js';
import { UnlikeProduct } from '../commands/unlike-product.js';
import { Liking, Standings, StandingsQuery } from '../products.contract.js';
import { GetStandings } from '../queries/get-standings.js';

/** What people do to a product without buying it. */
@ApiTags('products')
@Controller('v1')
export class LikingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Put('products/:productId/like')
  @Operation({
    id: 'products.like',
    summary: 'Like a product',
    permission: 'signed-in',
    answers: Liking,
    refuses: [ProductNotFound],
  })
  like(@SignedIn() actor: Actor, @Param('productId', { schema: Id }) productId: string) {
    return this.commands.execute(new LikeProduct(actor, productId));
  }

  @Delete('products/:productId/like')
  @Operation({
    id: 'products.unlike',
    summary: 'Like a product no longer',
    permission: 'signed-in',
    answers: Liking,
  })
  unlike(@SignedIn() actor: Actor, @Param('productId', { schema: Id }) productId: string) {
    return this.commands.execute(new UnlikeProduct(actor, productId));
  }

  @Post('products/:productId/views')
  @Operation({
    id: 'products.viewed',
    summary: 'Say that somebody looks at a product',
    description: 'A visitor counts once an hour for each product. Counts follow within seconds.',
    permission: 'public',
  })
  viewed(@From() caller: Caller, @Param('productId', { schema: Id }) productId: string) {
    return this.commands.execute(new CountView(caller, productId));
  }

  @Get('product-standings')
  @Operation({
    id: 'products.standings',
    summary: 'How products stand: likes, views, and whether you like or wish for them',
    permission: 'public',
    answers: Standings,
  })
  standings(@From() { actor }: Caller, @Query({ schema: StandingsQuery }) { ids }: StandingsQuery) {
    return this.queries.execute(new GetStandings(actor, ids));
  }
}
