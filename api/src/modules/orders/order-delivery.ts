import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { about } from './checkout-completion.js';
import { OrderDelivered } from './orders.events.js';
import { OrderRepository, type Move } from './persistence/order.repository.js';

/** The one way an order arrives, whether its buyer says so or time does. */
@Injectable()
export class OrderDelivery {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
    private readonly orders: OrderRepository,
  ) {}

  /** False when the order is not on its way, or somebody else was faster. */
  async confirm(orderId: string, who: Omit<Move, 'to'>): Promise<boolean> {
    return this.db.transaction(async () => {
      const moved = await this.orders.moveOrder(orderId, { to: 'delivered', ...who });
      if (!moved) return false;
      const productIds = await this.orders.productsOf(orderId);
      this.events.append(new OrderDelivered(orderId, { ...about(moved), productIds }));
      return true;
    });
  }
}
