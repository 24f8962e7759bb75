import type { FlexBizz } from '@flexbizz/sdk';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Inventory, type Shortage, type StockLine } from '../src/modules/inventory/index.js';
import { brokenInvariants } from './support/invariants.js';
import { startMarket, type Market } from './support/market.js';
import type { Person } from './support/people.js';
import { listProduct, onPaymentPage, putInCart, startCheckout, type Checkout } from './support/shopping.js';

const BUYERS = 50;
const UNITS = 10;
const ROUNDS = 20;

interface Rush {
  won: { shop: FlexBizz; checkout: Checkout }[];
  refused: { status?: number; code: string }[];
}

/** Everybody presses the button at the same moment. */
async function rush(shops: FlexBizz[]): Promise<Rush> {
  const answers = await Promise.allSettled(shops.map((shop) => startCheckout(shop)));
  return {
    won: answers.flatMap((answer, i) =>
      answer.status === 'fulfilled' ? [{ shop: shops[i]!, checkout: answer.value }] : [],
    ),
    refused: answers.flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason as { status?: number; code: string }] : [],
    ),
  };
}

const pay = ({ shop, checkout }: Rush['won'][number]) =>
  onPaymentPage(checkout, 'pay').then(() => shop.checkouts.confirm({ path: { checkoutId: checkout.id } }));

describe('ten units for fifty buyers', () => {
  let market: Market;
  let seller: Person;
  beforeAll(async () => {
    market = await startMarket();
    seller = await market.people.openSeller('Flash House');
  });
  afterAll(() => market.stop());

  it(`sells exactly ten, ${ROUNDS} times in a row`, async () => {
    const lamp = await listProduct(seller, { stock: 0 });
    const sku = lamp.variants[0]!.sku!;
    const crowd = Array.from({ length: BUYERS }, () => market.people.guest());
    let withoutLamp = crowd;
    const outcomes: object[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await seller.shop.stock.set({ body: { items: [{ sku, onHand: UNITS }], reason: `round ${round}` } });
      await Promise.all(withoutLamp.map((shop) => putInCart(shop, lamp.variantId)));
      const { won, refused } = await rush(crowd);
      const codes = [...new Set(refused.map(({ status, code }) => `${status} ${code}`))].sort();
      const paid = await Promise.all(won.map(pay));
      outcomes.push({
        won: won.length,
        refused: refused.length,
        paid: new Set(paid.map(({ id }) => id)).size,
      });
      expect(codes.filter((told) => !SOLD_OUT.includes(told))).toEqual([]);
      withoutLamp = won.map(({ shop }) => shop);
    }
    expect(outcomes).toEqual(Array(ROUNDS).fill({ won: UNITS, refused: BUYERS - UNITS, paid: UNITS }));
    const sold = await market.db.row<{ units: number }>(
      `SELECT sum(l.quantity)::int AS units FROM order_lines l JOIN orders o ON o.id = l.order_id
       WHERE o.status = 'paid' AND l.variant_id = $1::uuid`,
      lamp.variantId,
    );
    expect(sold).toEqual({ units: UNITS * ROUNDS });
  }, 180_000);

  it('never makes two buyers with crossed carts wait for each other', async () => {
    const [a, b] = [await listProduct(seller, { stock: 100 }), await listProduct(seller, { stock: 100 })];
    const crowd = Array.from({ length: 30 }, () => market.people.guest());
    await Promise.all(
      crowd.map((shop, i) => putInCart(shop, ...(i % 2 ? [a, b] : [b, a]).map(({ variantId }) => variantId))),
    );
    const { won, refused } = await rush(crowd);
    expect(refused).toEqual([]);
    expect(won).toHaveLength(30);
  });

  it('leaves the books in order', async () => {
    expect(await brokenInvariants(market.db)).toEqual({});
  });
});

const SOLD_OUT = ['409 checkouts.stock-gone', '409 checkouts.cart-has-problems'];

/** What many shops do: look, then write what was seen. */
class LooksThenWrites extends Inventory {
  override async hold(checkoutId: string, lines: StockLine[], expiresAt: Date): Promise<Shortage[]> {
    const { db } = this as unknown as { db: Market['db'] };
    const levels = await this.levelsOf(lines.map(({ variantId }) => variantId));
    for (const { variantId, quantity } of lines) {
      const { onHand, held } = levels.get(variantId)!;
      if (onHand !== null && onHand - held < quantity) return [{ variantId, available: onHand - held }];
      await db.run(`UPDATE stock SET held = $2::int WHERE variant_id = $1::uuid`, variantId, held + quantity);
      await db.run(
        `INSERT INTO stock_holds (checkout_id, variant_id, quantity, expires_at)
         VALUES ($1::uuid, $2::uuid, $3::int, $4::timestamptz)`,
        ...[checkoutId, variantId, quantity, expiresAt],
      );
    }
    return [];
  }
}

it('sells more than there is without the guard: the test above can fail', async () => {
  const market = await startMarket({
    replacing: (module) => module.overrideProvider(Inventory).useClass(LooksThenWrites),
  });
  const seller = await market.people.openSeller('Careless House');
  const lamp = await listProduct(seller, { stock: UNITS });
  const crowd = Array.from({ length: BUYERS }, () => market.people.guest());
  await Promise.all(crowd.map((shop) => putInCart(shop, lamp.variantId)));
  const { won } = await rush(crowd);
  expect(won.length).toBeGreaterThan(UNITS);
  expect(await brokenInvariants(market.db, 1)).toHaveProperty(['units held for no checkout']);
  await market.stop();
});
