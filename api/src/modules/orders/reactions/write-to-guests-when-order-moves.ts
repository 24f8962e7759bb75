import { Injectable } from '@nestjs/common';
import { Mailbox } from '#integrations/mail/index.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { GuestOrderLinks } from '../guest-order-links.js';
import { writeToBuyer } from '../order-letters.js';
import { OrderReader } from '../order-reader.js';
import { OrderCancelled, OrderPaid, OrderShipped } from '../orders.events.js';

type Moved = Delivered<typeof OrderPaid | typeof OrderShipped | typeof OrderCancelled>;

/** A guest's mail opens the order, so it is sent at once: its link must not stay in the log of events. */
@Subscribes({
  name: 'orders.write-to-guests-when-order-moves',
  to: [OrderPaid, OrderShipped, OrderCancelled],
  outsideTransaction: true,
  batch: 5,
  concurrency: 4,
})
@Injectable()
export class WriteToGuestsWhenOrderMoves implements Subscriber {
  constructor(
    private readonly mailbox: Mailbox,
    private readonly orders: OrderReader,
    private readonly links: GuestOrderLinks,
  ) {}

  async handle(events: Moved[]): Promise<void> {
    const [orders, addresses] = await Promise.all([
      this.orders.byIds(events.map(({ data }) => data.orderId)),
      this.orders.buyersAddresses(events.map(({ data }) => data.checkoutId)),
    ]);
    for (const { id, topic, data } of events) {
      const order = orders.get(data.orderId);
      if (!order || order.buyer.id) continue;
      const to = addresses.get(order.checkoutId)!;
      const url = this.links.urlFor(order.checkoutId);
      await writeToBuyer(topic, order, url, (template, letter) =>
        this.mailbox.deliver(id, template, to, letter),
      );
    }
  }
}
