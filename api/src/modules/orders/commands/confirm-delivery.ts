import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import { OrderDelivery } from '../order-delivery.js';
import { OrderReader } from '../order-reader.js';
import type { Order } from '../orders.contract.js';
import { OrderNotFound, TransitionImpossible } from '../orders.errors.js';
import { OrderRepository } from '../persistence/order.repository.js';

export class ConfirmDelivery extends Command<Order> {
  constructor(
    readonly actor: Actor,
    readonly orderId: string,
  ) {
    super();
  }
}

@CommandHandler(ConfirmDelivery)
export class ConfirmDeliveryHandler implements ICommandHandler<ConfirmDelivery> {
  constructor(
    private readonly orders: OrderRepository,
    private readonly delivery: OrderDelivery,
    private readonly reader: OrderReader,
  ) {}

  /** Saying it twice, or after time has said it, is no mistake. */
  async execute({ actor, orderId }: ConfirmDelivery): Promise<Order> {
    const status = await this.orders.statusFor('buyer', actor.userId, orderId);
    if (!status) throw new OrderNotFound(`You have no order ${orderId}.`);
    await this.delivery.confirm(orderId, { actorId: actor.userId });
    const order = (await this.reader.one(orderId))!;
    if (order.status !== 'delivered')
      throw new TransitionImpossible(`It is ${order.status}; only what has shipped can have arrived.`);
    return order;
  }
}
