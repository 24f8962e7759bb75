import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitBySeller, type PricedLine } from './split-by-seller.js';

const line = (sellerId: string, amount: number, quantity: number): PricedLine => ({
  variantId: crypto.randomUUID(),
  sellerId,
  quantity,
  price: { amount, currency: 'USD' },
});
const rule = { perOrder: 500, freeFrom: 7500 };

describe('splitting a cart by seller', () => {
  it('adds shipping to each small order and none to a big one', () => {
    const shares = splitBySeller(
      [line('ada', 2000, 2), line('ben', 8000, 1), line('ada', 100, 1)],
      rule,
      'USD',
    );
    expect(
      shares.map(({ sellerId, items, shipping, total }) => [
        sellerId,
        items.amount,
        shipping.amount,
        total.amount,
      ]),
    ).toEqual([
      ['ada', 4100, 500, 4600],
      ['ben', 8000, 0, 8000],
    ]);
  });

  it('always adds up: nothing is lost or made between lines and totals', () => {
    const lines = fc.array(
      fc.record({
        seller: fc.constantFrom('a', 'b', 'c'),
        amount: fc.nat(10_000_000),
        quantity: fc.integer({ min: 1, max: 99 }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom('USD', 'JPY', 'KWD'), (given, currency) => {
        const all = given.map(({ seller, amount, quantity }) => ({
          ...line(seller, amount, quantity),
          price: { amount, currency },
        }));
        const shares = splitBySeller(all, rule, currency);
        const charged = shares.reduce((total, share) => total + share.total.amount, 0);
        const goods = all.reduce((total, { price, quantity }) => total + price.amount * quantity, 0);
        const shipping = shares.reduce((total, share) => total + share.shipping.amount, 0);
        expect(charged).toBe(goods + shipping);
        expect(shares.flatMap((share) => share.lines)).toHaveLength(all.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
