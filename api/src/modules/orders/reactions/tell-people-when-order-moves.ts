import { Injectable } from '@nestjs/common';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { RecipientLog, tell } from '#platform/live/recipient-log.js';
import type { OrderStatus } from '../domain/order-status.js';
import { OrderCancelled, OrderDelivered, OrderPaid, OrderRefunded, OrderShipped } from '../orders.events.js';
import { OrderMoved } from '../orders.live.js';
import { Orders } from '../orders.js';

const STEPS = new Map<string, OrderStatus>([
  [OrderPaid.topic, 'paid'],
  [OrderShipped.topic, 'shipped'],
  [OrderDelivered.topic, 'delivered'],
  [OrderCancelled.topic, 'cancelled'],
  [OrderRefunded.topic, 'refunded'],
]);

/** Open pages and terminals of both sides see an order move. The step is the event's, not what came after it. */
@Subscribes({
  name: 'orders.tell-people-when-order-moves',
  to: [OrderPaid, OrderShipped, OrderDelivered, OrderCancelled, OrderRefunded],
  batch: 50,
})
@Injectable()
export class TellPeopleWhenOrderMoves implements Subscriber {
  constructor(
    private readonly orders: Orders,
    private readonly people: RecipientLog,
  ) {}

  async handle(events: Delivered<typeof OrderPaid>[]): Promise<void> {
    const briefs = await this.orders.briefsOf([...new Set(events.map(({ data }) => data.orderId))]);
    this.people.append(
      ...events.flatMap(({ topic, data: { orderId, checkoutId, buyerId, sellerId } }) => {
        const { number } = briefs.get(orderId)!;
        const step = { orderId, checkoutId, number, status: STEPS.get(topic)! };
        return [
          ...(buyerId ? [tell(buyerId, OrderMoved, { ...step, role: 'buyer' as const })] : []),
          tell(sellerId, OrderMoved, { ...step, role: 'seller' as const }),
        ];
      }),
    );
  }
}
