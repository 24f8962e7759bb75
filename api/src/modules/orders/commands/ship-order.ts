import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import type { Actor } from '#shared/actor.js';
import { about } from '../checkout-completion.js';
import { OrderReader } from '../order-reader.js';
import type { Order, ShipOrderBody } from '../orders.contract.js';
import { OrderNotFound, TransitionImpossible } from '../orders.errors.js';
import { OrderShipped } from '../orders.events.js';
import { OrderRepository } from '../persistence/order.repository.js';

export class ShipOrder extends Command<Order> {
  constructor(
    readonly actor: Actor,
    readonly orderId: string,
    readonly tracking: ShipOrderBody,
  ) {
    super();
  }
}

@CommandHandler(ShipOrder)
export class ShipOrderHandler implements ICommandHandler<ShipOrder> {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
    private readonly orders: OrderRepository,
    private readonly reader: OrderReader,
  ) {}

  async execute({ actor, orderId, tracking }: ShipOrder): Promise<Order> {
    await this.db.transaction(async () => {
      const status = await this.orders.statusFor('seller', actor.userId, orderId);
      if (!status) throw new OrderNotFound(`You have no order ${orderId}.`);
      const note = `${tracking.carrier} ${tracking.trackingNumber}`;
      const moved = await this.orders.moveOrder(orderId, { to: 'shipped', note, actorId: actor.userId });
      if (!moved) throw new TransitionImpossible(`It is ${status}; only a paid order can be shipped.`);
      await this.orders.track(orderId, tracking);
      this.events.append(new OrderShipped(orderId, about(moved)));
    });
    return (await this.reader.one(orderId))!;
  }
}
