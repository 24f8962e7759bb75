import type { Money } from './money.js';

/** What a seller charges for sending an order, in minor units: a flat price, nothing from a certain value. */
export interface ShippingRule {
  readonly perOrder: number;
  readonly freeFrom: number;
}

export const shippingFor = (items: Money, { perOrder, freeFrom }: ShippingRule): Money => ({
  amount: items.amount >= freeFrom ? 0 : perOrder,
  currency: items.currency,
});
