import type { OrderMail, TemplateData, TemplateName } from '#integrations/mail/index.js';
import type { Order } from './orders.contract.js';
import { OrderCancelled, OrderPaid, OrderShipped } from './orders.events.js';

type Send = <Name extends TemplateName>(template: Name, data: TemplateData<Name>) => Promise<void>;

/** What a buyer hears when an order moves; `url` is where this buyer finds it. */
export async function writeToBuyer(topic: string, order: Order, url: string, send: Send): Promise<void> {
  const { number, tracking } = order;
  const about = { name: order.buyer.displayName, number, sellerName: order.seller.displayName, url };
  if (topic === OrderPaid.topic)
    await send('order-confirmed', { ...letterData(order), name: about.name, url });
  else if (topic === OrderShipped.topic && tracking)
    await send('order-shipped', {
      ...about,
      carrier: tracking.carrier,
      trackingNumber: tracking.number,
    });
  else if (topic === OrderCancelled.topic) {
    const reason = order.history.find(({ status }) => status === 'cancelled')?.note ?? null;
    await send('order-cancelled', { ...about, reason, refunded: order.total });
  }
}

export function letterData({
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
