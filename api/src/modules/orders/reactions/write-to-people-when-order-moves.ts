import { Injectable } from '@nestjs/common';
import { Mailbox, type OrderMail } from '#integrations/mail/index.js';
import { Identity } from '#modules/identity/index.js';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
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
    private readonly db: Database,
    private readonly mailbox: Mailbox,
    private readonly identity: Identity,
    private readonly orders: OrderReader,
  ) {}

  async handle(events: Moved[]): Promise<void> {
    for (const { topic, data } of events) {
      const order = await this.orders.one(data.orderId);
      if (order) await this.tell(topic, order);
    }
  }

  private async tell(topic: string, order: Order): Promise<void> {
    const to = await this.buyersAddress(order);
    const url = `${this.config.settings.STOREFRONT_URL}/account/orders/${order.id}`;
    const about = {
      name: order.buyer.displayName,
      number: order.number,
      sellerName: order.seller.displayName,
      url,
    };
    if (topic === OrderPaid.topic) {
      await this.mailbox.request('order-confirmed', to, { ...letterData(order), name: about.name, url });
      const seller = order.seller.id && (await this.identity.contactOf(order.seller.id));
      if (seller)
        await this.mailbox.request('order-received', seller.email, {
          ...letterData(order),
          name: seller.displayName,
          url,
        });
    } else if (topic === OrderShipped.topic && order.tracking) {
      const { carrier, number: trackingNumber, url: trackingUrl } = order.tracking;
      await this.mailbox.request('order-shipped', to, { ...about, carrier, trackingNumber, trackingUrl });
    } else if (topic === OrderCancelled.topic) {
      const reason = order.history.find(({ status }) => status === 'cancelled')?.note ?? null;
      await this.mailbox.request('order-cancelled', to, { ...about, reason, refunded: order.total });
    }
  }

  private async buyersAddress({ checkoutId }: Order): Promise<string> {
    const row = await this.db.row<{ email: string }>(
      `SELECT email FROM checkouts WHERE id = $1::uuid`,
      checkoutId,
    );
    return row!.email;
  }
}

function letterData({
  number,
  seller,
  buyer,
  lines,
  itemsTotal,
  shippingTotal,
  total,
  shippingAddress,
}: Order): Omit<OrderMail, 'name' | 'url'> {
  const { name, line1, line2, city, region, postalCode, country } = shippingAddress;
  return {
    number,
    sellerName: seller.displayName,
    buyerName: buyer.displayName,
    lines: lines.map(({ title, variantTitle, quantity, total: price }) => ({
      title,
      variantTitle,
      quantity,
      total: price,
    })),
    itemsTotal,
    shippingTotal,
    total,
    shipTo: [name, line1, line2, [postalCode, city, region].filter(Boolean).join(' '), country].filter(
      (line): line is string => !!line,
    ),
  };
}
