import { sum, times, type Money } from '#shared/money.js';
import { shippingFor, type ShippingRule } from '#shared/shipping.js';

export interface PricedLine {
  readonly variantId: string;
  readonly quantity: number;
  readonly price: Money;
  readonly sellerId: string;
}

export interface SellerShare<Line extends PricedLine> {
  readonly sellerId: string;
  readonly lines: readonly Line[];
  readonly items: Money;
  readonly shipping: Money;
  readonly total: Money;
}

/** One order for each seller. Integers all the way, so that the parts add up to what is charged. */
export function splitBySeller<Line extends PricedLine>(
  lines: readonly Line[],
  rule: ShippingRule,
  currency: string,
): SellerShare<Line>[] {
  return [...Map.groupBy(lines, ({ sellerId }) => sellerId)].map(([sellerId, own]) => {
    const items = sum(
      own.map(({ price, quantity }) => times(price, quantity)),
      currency,
    );
    const shipping = shippingFor(items, rule);
    return { sellerId, lines: own, items, shipping, total: sum([items, shipping], currency) };
  });
}
