import { Injectable } from '@nestjs/common';
import { RefundDone } from '#modules/payments/payments.events.js';
import { EventLog } from '#platform/events/event-log.js';
import { Subscribes, type Delivered, type SubscriberOfEach } from '#platform/events/subscriber.js';
import { about } from '../checkout-completion.js';
import { OrderRefunded } from '../orders.events.js';
import { OrderRepository } from '../persistence/order.repository.js';

@Subscribes({ name: 'orders.mark-order-refunded-when-refund-done', to: [RefundDone] })
@Injectable()
export class MarkOrderRefundedWhenRefundDone implements SubscriberOfEach {
  constructor(
    private readonly orders: OrderRepository,
    private readonly events: EventLog,
  ) {}

  async handleEach({ data }: Delivered<typeof RefundDone>): Promise<void> {
    const moved = await this.orders.moveOrder(data.orderId, { to: 'refunded' });
    if (moved) this.events.append(new OrderRefunded(data.orderId, about(moved)));
  }
}
