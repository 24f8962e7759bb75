import { Injectable } from '@nestjs/common';
import { Mailbox } from '#integrations/mail/index.js';
import { Identity, type Contact } from '#modules/identity/index.js';
import { Config } from '#platform/config/config.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { letterData, writeToBuyer } from '../order-letters.js';
import { OrderReader } from '../order-reader.js';
import type { Order } from '../orders.contract.js';
import { OrderCancelled, OrderPaid, OrderShipped } from '../orders.events.js';

type Moved = Delivered<typeof OrderPaid | typeof OrderShipped | typeof OrderCancelled>;

/** Buyer and seller hear what became of an order; one mail for each event and person. */
@Subscribes({
  name: 'orders.write-to-people-when-order-moves',
  to: [OrderPaid, OrderShipped, OrderCancelled],
})
@Injectable()
export class WriteToPeopleWhenOrderMoves implements Subscriber {
  constructor(
    private readonly config: Config,
    private readonly mailbox: Mailbox,
    private readonly identity: Identity,
    private readonly orders: OrderReader,
  ) {}

  async handle(events: Moved[]): Promise<void> {
    const [orders, addresses, sellers] = await Promise.all([
      this.orders.byIds(events.map(({ data }) => data.orderId)),
      this.orders.buyersAddresses(events.map(({ data }) => data.checkoutId)),
      this.identity.contactsOf(events.map(({ data }) => data.sellerId)),
    ]);
    for (const { topic, data } of events) {
      const order = orders.get(data.orderId);
      if (order) await this.tell(topic, order, addresses.get(order.checkoutId)!, sellers.get(data.sellerId));
    }
  }

  private async tell(topic: string, order: Order, buyersAddress: string, seller?: Contact): Promise<void> {
    const account = `${this.config.settings.STOREFRONT_URL}/account`;
    if (order.buyer.id) {
      const url = `${account}/orders/${order.id}`;
      await writeToBuyer(topic, order, url, async (template, data) =>
        this.mailbox.request(template, buyersAddress, data),
      );
    }
    if (topic !== OrderPaid.topic || !seller) return;
    const url = `${account}/sales/${order.id}`;
    const letter = { ...letterData(order), name: seller.displayName, url };
    this.mailbox.request('order-received', seller.email, letter);
  }
}
