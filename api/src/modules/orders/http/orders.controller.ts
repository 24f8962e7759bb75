import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { SignedIn } from '#platform/http/caller.js';
import { Id } from '#platform/http/contract.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { CancelOrder } from '../commands/cancel-order.js';
import { ConfirmDelivery } from '../commands/confirm-delivery.js';
import { CancelOrderBody, Order, OrderPage, OrderQuery } from '../orders.contract.js';
import { OrderNotFound, TransitionImpossible } from '../orders.errors.js';
import { GetOrder } from '../queries/get-order.js';
import { ListOrders } from '../queries/list-orders.js';

/** What a buyer sees of the orders they placed. */
@ApiTags('orders')
@Controller('v1/orders')
export class OrdersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Operation({
    id: 'orders.list',
    summary: 'Orders you placed, newest first',
    permission: 'signed-in',
    answers: OrderPage,
  })
  list(@SignedIn() actor: Actor, @Query({ schema: OrderQuery }) query: OrderQuery) {
    return this.queries.execute(new ListOrders('buyer', actor, query));
  }

  @Get(':orderId')
  @Operation({
    id: 'orders.get',
    summary: 'One order you placed',
    permission: 'signed-in',
    answers: Order,
    refuses: [OrderNotFound],
  })
  get(@SignedIn() actor: Actor, @Param('orderId', { schema: Id }) orderId: string) {
    return this.queries.execute(new GetOrder('buyer', actor, orderId));
  }

  @Post(':orderId/cancel')
  @Operation({
    id: 'orders.cancel',
    summary: 'Cancel before it ships; the money goes back',
    permission: 'signed-in',
    answers: Order,
    idempotency: 'accepted',
    refuses: [OrderNotFound, TransitionImpossible],
  })
  cancel(
    @SignedIn() actor: Actor,
    @Param('orderId', { schema: Id }) orderId: string,
    @Body({ schema: CancelOrderBody }) { reason }: { reason?: string },
  ) {
    return this.commands.execute(new CancelOrder('buyer', actor, orderId, reason ?? null));
  }

  @Post(':orderId/confirm-delivery')
  @Operation({
    id: 'orders.confirmDelivery',
    summary: 'It has arrived; without a word it counts as arrived after a while',
    permission: 'signed-in',
    answers: Order,
    idempotency: 'accepted',
    refuses: [OrderNotFound, TransitionImpossible],
  })
  confirmDelivery(@SignedIn() actor: Actor, @Param('orderId', { schema: Id }) orderId: string) {
    return this.commands.execute(new ConfirmDelivery(actor, orderId));
  }
}
