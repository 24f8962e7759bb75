import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import { SEEN_BY_SELLER, TRANSITIONS } from '../domain/order-status.js';
import { OrderReader } from '../order-reader.js';
import type { Order } from '../orders.contract.js';
import { OrderNotFound } from '../orders.errors.js';

export type Role = 'buyer' | 'seller';

export class GetOrder extends Query<Order> {
  constructor(
    readonly role: Role,
    readonly actor: Actor,
    readonly orderId: string,
  ) {
    super();
  }
}

@QueryHandler(GetOrder)
export class GetOrderHandler implements IQueryHandler<GetOrder> {
  constructor(private readonly orders: OrderReader) {}

  async execute({ role, actor, orderId }: GetOrder): Promise<Order> {
    const statuses = role === 'seller' ? SEEN_BY_SELLER : Object.keys(TRANSITIONS);
    const order = await this.orders.forParty(role, actor.userId, orderId, statuses);
    if (!order) throw new OrderNotFound(`You have no order ${orderId}.`);
    return order;
  }
}
