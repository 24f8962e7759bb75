import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { SignedIn } from '#platform/http/caller.js';
import { Id } from '#platform/http/contract.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { CancelOrder } from '../commands/cancel-order.js';
import { ShipOrder } from '../commands/ship-order.js';
import { CancelOrderBody, Order, OrderPage, OrderQuery, ShipOrderBody } from '../orders.contract.js';
import { OrderNotFound, TransitionImpossible } from '../orders.errors.js';
import { GetOrder } from '../queries/get-order.js';
import { ListOrders } from '../queries/list-orders.js';

/** What a seller sees of the orders placed in their shop. Unpaid ones are nobody's business yet. */
@ApiTags('sellerOrders')
@Controller('v1/seller/orders')
export class SellerOrdersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Operation({
    id: 'sellerOrders.list',
    summary: 'Orders in your shop, newest first',
    permission: 'seller',
    answers: OrderPage,
  })
  list(@SignedIn() actor: Actor, @Query({ schema: OrderQuery }) query: OrderQuery) {
    return this.queries.execute(new ListOrders('seller', actor, query));
  }

  @Get(':orderId')
  @Operation({
    id: 'sellerOrders.get',
    summary: 'One order in your shop',
    permission: 'seller',
    answers: Order,
    refuses: [OrderNotFound],
  })
  get(@SignedIn() actor: Actor, @Param('orderId', { schema: Id }) orderId: string) {
    return this.queries.execute(new GetOrder('seller', actor, orderId));
  }

  @Post(':orderId/ship')
  @Operation({
    id: 'sellerOrders.ship',
    summary: 'Mark as shipped, with the tracking number',
    permission: 'seller',
    answers: Order,
    idempotency: 'accepted',
    refuses: [OrderNotFound, TransitionImpossible],
  })
  ship(
    @SignedIn() actor: Actor,
    @Param('orderId', { schema: Id }) orderId: string,
    @Body({ schema: ShipOrderBody }) body: ShipOrderBody,
  ) {
    return this.commands.execute(new ShipOrder(actor, orderId, body));
  }

  @Post(':orderId/cancel')
  @Operation({
    id: 'sellerOrders.cancel',
    summary: 'Cancel before it ships; the buyer is refunded',
    permission: 'seller',
    answers: Order,
    idempotency: 'accepted',
    refuses: [OrderNotFound, TransitionImpossible],
  })
  cancel(
    @SignedIn() actor: Actor,
    @Param('orderId', { schema: Id }) orderId: string,
    @Body({ schema: CancelOrderBody }) { reason }: { reason?: string },
  ) {
    return this.commands.execute(new CancelOrder('seller', actor, orderId, reason ?? null));
  }
}
