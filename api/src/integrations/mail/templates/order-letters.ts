import { shownMoney, type Money } from '#shared/money.js';
import type { Letter, LetterTable } from './letter.js';

export interface OrderMail {
  /** Who reads it. */
  name: string;
  /** What people say on the phone, e.g. FB-100042. */
  number: string;
  sellerName: string;
  buyerName: string;
  lines: { title: string; variantTitle?: string | null; quantity: number; total: Money }[];
  itemsTotal: Money;
  shippingTotal: Money;
  total: Money;
  shipTo: string[];
  url: string;
}

export interface ShippedMail {
  name: string;
  number: string;
  sellerName: string;
  carrier: string;
  trackingNumber: string;
  url: string;
}

export interface CancelledMail {
  name: string;
  number: string;
  reason?: string | null;
  refunded?: Money | null;
  url: string;
}

export const orderConfirmed = (order: OrderMail): Letter => ({
  subject: `Your order ${order.number}`,
  preview: `${order.sellerName} is getting it ready.`,
  heading: `Thank you, ${order.name}`,
  paragraphs: [`Your payment arrived and ${order.sellerName} is getting your order ready.`],
  table: tableOf(order),
  facts: [
    { label: 'Order', lines: [order.number] },
    { label: 'Goes to', lines: order.shipTo },
  ],
  action: { label: 'See my order', url: order.url },
  note: 'We write again when it is on its way.',
});

export const orderReceived = (order: OrderMail): Letter => ({
  subject: `You sold something: order ${order.number}`,
  preview: `${order.buyerName} bought for ${shownMoney(order.total)}.`,
  heading: `A new order, ${order.name}`,
  paragraphs: [`${order.buyerName} bought from your shop and has paid. It is ready to be sent.`],
  table: tableOf(order),
  facts: [
    { label: 'Order', lines: [order.number] },
    { label: 'Send to', lines: order.shipTo },
  ],
  action: { label: 'Open the order', url: order.url },
  note: `In a terminal: flexbizz orders ship ${order.number}`,
});

export const orderShipped = (order: ShippedMail): Letter => ({
  subject: `Order ${order.number} is on its way`,
  preview: `Sent with ${order.carrier}.`,
  heading: 'It is on its way',
  paragraphs: [`Hello ${order.name}, ${order.sellerName} has sent your order.`],
  facts: [
    { label: 'Order', lines: [order.number] },
    { label: order.carrier, lines: [order.trackingNumber] },
  ],
  action: { label: 'See my order', url: order.url },
  note: 'Where it is: see the order, or ask the carrier for the number above.',
});

export const orderCancelled = (order: CancelledMail): Letter => ({
  subject: `Order ${order.number} was cancelled`,
  preview: order.refunded ? `${shownMoney(order.refunded)} goes back to you.` : 'Nothing was charged.',
  heading: 'The order was cancelled',
  paragraphs: [
    `Hello ${order.name}, order ${order.number} was cancelled.`,
    ...(order.reason ? [`The reason: ${order.reason}`] : []),
    ...(order.refunded ? [`${shownMoney(order.refunded)} goes back to where it was paid from.`] : []),
  ],
  action: { label: 'See the order', url: order.url },
  note: 'A refund takes a few days to show, depending on the bank.',
});

const tableOf = ({ lines, itemsTotal, shippingTotal, total }: OrderMail): LetterTable => ({
  rows: lines.map(({ title, variantTitle, quantity, total: amount }) => ({
    what: quantity > 1 ? `${quantity} × ${title}` : title,
    ...(variantTitle && { detail: variantTitle }),
    amount: shownMoney(amount),
  })),
  sums: [
    { what: 'Items', amount: shownMoney(itemsTotal) },
    { what: 'Shipping', amount: shippingTotal.amount === 0 ? 'Free' : shownMoney(shippingTotal) },
    { what: 'Total', amount: shownMoney(total) },
  ],
});
