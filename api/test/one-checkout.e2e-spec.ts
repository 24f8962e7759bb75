import type { FlexBizz } from '@flexbizz/sdk';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LiveCheckouts } from '../src/modules/orders/persistence/live-checkouts.js';
import { ExpireUnpaidCheckouts } from '../src/modules/orders/reactions/expire-unpaid-checkouts.js';
import { brokenInvariants } from './support/invariants.js';
import { startMarket, type Market } from './support/market.js';
import type { Person } from './support/people.js';
import {
  checkoutBody,
  listProduct,
  onPaymentPage,
  putInCart,
  startCheckout,
  type Checkout,
} from './support/shopping.js';
import { until } from './support/until.js';

let market: Market;
let seller: Person;

beforeAll(async () => {
  market = await startMarket();
  seller = await market.people.openSeller('Kiln House');
});
afterAll(() => market.stop());

const look = (shop: FlexBizz, { id }: Checkout) => shop.checkouts.get({ path: { checkoutId: id } });
const confirm = (shop: FlexBizz, { id }: Checkout) => shop.checkouts.confirm({ path: { checkoutId: id } });
const heldOf = async (variantId: string) =>
  (await market.db.row<{ held: number }>(`SELECT held FROM stock WHERE variant_id = $1::uuid`, variantId))!
    .held;

/** The bank has taken its time; nobody could cancel meanwhile. */
const bankDecides = ({ id }: Checkout) =>
  market.db.run(`UPDATE payment_sandbox.payments SET decides_at = now() WHERE reference = 'chk_' || $1`, id);
/** What was taken from the buyer and not given back, in the provider's own books. */
const charged = async (...checkouts: Checkout[]) => {
  const row = await market.db.row<{ amount: number }>(
    `SELECT coalesce(sum(amount - refunded), 0)::int AS amount FROM payment_sandbox.payments
     WHERE status = 'succeeded' AND reference = ANY ($1::text[])`,
    checkouts.map(({ id }) => `chk_${id}`),
  );
  return row!.amount;
};
const refunded = (shop: FlexBizz, checkout: Checkout) =>
  until(async () => {
    const now = await look(shop, checkout);
    return now.orders.every(({ status }) => status === 'refunded') && now;
  });

async function cartOf(stock = 1) {
  const mug = await listProduct(seller, { stock });
  const shop = market.people.guest();
  await putInCart(shop, mug.variantId);
  return { shop, mug };
}

describe('a second checkout of a cart', () => {
  it('replaces the first and takes over its units, down to the last one', async () => {
    const { shop, mug } = await cartOf();
    const first = await startCheckout(shop);
    expect(await shop.cart.get()).toMatchObject({ buyable: true }); // what it holds itself has not sold out
    const second = await startCheckout(shop);
    expect(await heldOf(mug.variantId)).toBe(1);
    expect(await look(shop, first)).toMatchObject({
      status: 'cancelled',
      replacedBy: second.id,
      payment: { url: null },
    });
    await until(async () => (await look(shop, first)).payment.status === 'cancelled');
    await expect(onPaymentPage(first, 'pay')).rejects.toThrow('payment page answered');
    await onPaymentPage(second, 'pay');
    expect(await confirm(shop, second)).toMatchObject({ status: 'paid', replacedBy: null });
    expect(await charged(first, second)).toBe(second.total.amount);
  });

  it('leaves the first as it was when it cannot be placed itself', async () => {
    const { shop, mug } = await cartOf();
    const first = await startCheckout(shop);
    const gone = await listProduct(seller, { stock: 1 });
    await putInCart(shop, gone.variantId);
    await startCheckout(await holding(gone.variantId));
    const { error } = await shop.safe.checkouts.start({ body: checkoutBody });
    expect(error?.code).toMatch(/stock-gone|cart-has-problems/);
    expect(await look(shop, first)).toMatchObject({ status: 'awaiting-payment' });
    expect(await heldOf(mug.variantId)).toBe(1);
  });

  const holding = async (variantId: string) => {
    const other = market.people.guest();
    await putInCart(other, variantId);
    return other;
  };

  it('is one, though ten tabs start it at once', async () => {
    const { shop, mug } = await cartOf();
    for (let round = 0; round < 5; round++) {
      const tabs = await Promise.all(Array.from({ length: 10 }, () => startCheckout(shop)));
      const now = await Promise.all(tabs.map((tab) => look(shop, tab)));
      expect(now.filter(({ status }) => status === 'awaiting-payment')).toHaveLength(1);
      expect(now.filter(({ replacedBy }) => replacedBy !== null)).toHaveLength(9);
      expect(await heldOf(mug.variantId)).toBe(1);
    }
  });
});

describe('money for a checkout that was replaced', () => {
  async function withSlowBank() {
    const { shop, mug } = await cartOf(5);
    const first = await startCheckout(shop);
    await onPaymentPage(first, 'slow').catch(() => undefined);
    return { shop, mug, first };
  }

  it('buys the goods when the second asks for the same and is unpaid, and the second ends', async () => {
    const { shop, mug, first } = await withSlowBank();
    const second = await startCheckout(shop);
    await bankDecides(first);
    await until(async () => (await look(shop, first)).status === 'paid');
    expect(await look(shop, second)).toMatchObject({ status: 'cancelled', replacedBy: first.id });
    await until(async () => (await look(shop, second)).payment.status === 'cancelled');
    await expect(onPaymentPage(second, 'pay')).rejects.toThrow('payment page answered');
    expect(await heldOf(mug.variantId)).toBe(0);
    expect((await shop.cart.get()).itemCount).toBe(0);
    expect(await charged(first, second)).toBe(first.total.amount);
  });

  it('goes back when the second is paid, and the buyer is told', async () => {
    const { shop, first } = await withSlowBank();
    const second = await startCheckout(shop);
    await onPaymentPage(second, 'pay');
    expect(await confirm(shop, second)).toMatchObject({ status: 'paid' });
    await bankDecides(first);
    const back = await refunded(shop, first);
    expect(back).toMatchObject({ status: 'paid', replacedBy: second.id });
    expect(back.orders[0]!.history.map(({ note }) => note)).toContainEqual(
      expect.stringContaining('already paid'),
    );
    expect(await charged(first, second)).toBe(second.total.amount);
    await until(() =>
      market.db.row(
        `SELECT 1 AS told FROM mails WHERE text LIKE '%already paid for this cart%' AND text LIKE '%' || $1 || '%'`,
        back.orders[0]!.number,
      ),
    );
  });

  it('goes back when the second asks for something else, which can still be paid', async () => {
    const { shop, first, mug } = await withSlowBank();
    await putInCart(shop, mug.variantId);
    const second = await startCheckout(shop);
    await bankDecides(first);
    await refunded(shop, first);
    await onPaymentPage(second, 'pay');
    expect(await confirm(shop, second)).toMatchObject({ status: 'paid' });
    expect(await charged(first, second)).toBe(second.total.amount);
  });

  it('buys the goods when the second has expired', async () => {
    const { shop, first } = await withSlowBank();
    const second = await startCheckout(shop);
    await market.db.run(
      `UPDATE checkouts SET expires_at = now() - interval '1 s' WHERE id = $1::uuid`,
      second.id,
    );
    await market.app.get(ExpireUnpaidCheckouts, { strict: false }).run();
    await bankDecides(first);
    await until(async () => (await look(shop, first)).status === 'paid');
    expect((await look(shop, first)).orders).toMatchObject([{ status: 'paid' }]);
  });

  it('buys once, however many of them are paid late together', async () => {
    const { shop, mug } = await cartOf(10);
    const tabs: Checkout[] = [];
    for (let i = 0; i < 4; i++) {
      tabs.push(await startCheckout(shop));
      await onPaymentPage(tabs[i]!, 'slow').catch(() => undefined);
    }
    await Promise.all(tabs.map(bankDecides));
    await until(async () => {
      const now = await Promise.all(tabs.map((tab) => look(shop, tab)));
      const statuses = now.flatMap(({ orders }) => orders.map(({ status }) => status));
      return statuses.filter((status) => status === 'refunded').length === 3 && statuses.includes('paid');
    });
    expect(await charged(...tabs)).toBe(tabs[0]!.total.amount);
    expect(await heldOf(mug.variantId)).toBe(0);
  });
});

describe('a guest with a checkout open who signs in', () => {
  /** The buyer had a cart already: the guest's goes into it, and `merged` waits until orders know. */
  async function guestAndBuyer() {
    const { shop: guest, mug } = await cartOf();
    const { token } = await guest.cart.get();
    const first = await startCheckout(guest);
    const { shop: buyer } = await market.people.openBuyer();
    const bowl = await listProduct(seller);
    await putInCart(buyer, bowl.variantId);
    const merged = async () => {
      await buyer.cart.merge({ body: { token: token! } });
      const { id } = await buyer.cart.get();
      await until(() =>
        market.db.row(`SELECT 1 FROM checkouts WHERE id = $1::uuid AND cart_id = $2::uuid`, first.id, id),
      );
    };
    return { guest, buyer, mug, first, merged };
  }
  const variantsIn = async (shop: FlexBizz) =>
    (await shop.cart.get()).sellers.flatMap(({ lines }) => lines.map(({ variantId }) => variantId));

  it('pays once with what is open: the goods leave the cart they are in now', async () => {
    const { guest, buyer, mug, first, merged } = await guestAndBuyer();
    await merged();
    expect(await buyer.cart.get()).toMatchObject({ buyable: true, itemCount: 2 }); // the last one is its own
    await onPaymentPage(first, 'pay');
    expect(await confirm(guest, first)).toMatchObject({ status: 'paid' });
    expect(await variantsIn(buyer)).not.toContain(mug.variantId);
  });

  it('pays once with a new checkout, which replaces what is open; late money goes back', async () => {
    const { guest, buyer, mug, first, merged } = await guestAndBuyer();
    await onPaymentPage(first, 'slow').catch(() => undefined);
    await merged();
    const second = await startCheckout(buyer);
    expect(await look(guest, first)).toMatchObject({ status: 'cancelled', replacedBy: second.id });
    expect(await heldOf(mug.variantId)).toBe(1);
    await onPaymentPage(second, 'pay');
    expect(await confirm(buyer, second)).toMatchObject({ status: 'paid' });
    await bankDecides(first);
    await refunded(guest, first);
    expect(await charged(first, second)).toBe(second.total.amount);
  });

  it('keeps the checkout of the cart it goes into when both have one', async () => {
    const { guest, buyer, mug, first, merged } = await guestAndBuyer();
    const own = await startCheckout(buyer);
    await merged();
    expect(await look(guest, first)).toMatchObject({ status: 'cancelled', replacedBy: own.id });
    expect(await heldOf(mug.variantId)).toBe(0);
    await onPaymentPage(own, 'pay');
    expect(await confirm(buyer, own)).toMatchObject({ status: 'paid' });
    expect(await variantsIn(buyer)).toEqual([mug.variantId]);
  });
});

describe('paying the first while the second starts', () => {
  it('charges for one, whoever is faster', async () => {
    for (let round = 0; round < 12; round++) {
      const { shop, mug } = await cartOf(5);
      const first = await startCheckout(shop);
      // Now the start races the payment page, now the webhook, now the return.
      if (round % 3 > 0) await onPaymentPage(first, 'pay');
      const paying = round % 3 === 0 ? onPaymentPage(first, 'pay') : look(shop, first);
      const returning = round % 3 === 2 ? confirm(shop, first) : paying;
      const [again] = await Promise.allSettled([startCheckout(shop), paying, returning]);
      const tabs = [first];
      if (again.status === 'fulfilled') tabs.push(again.value);
      for (const tab of tabs) {
        const now = await confirm(shop, tab);
        if (now.payment.url)
          await onPaymentPage(now, 'pay').then(
            () => confirm(shop, tab),
            () => undefined,
          );
      }
      await until(async () => (await charged(...tabs)) === first.total.amount);
      const sold = await market.db.rows(
        `SELECT 1 FROM orders o JOIN order_lines l ON l.order_id = o.id
         WHERE l.variant_id = $1::uuid AND o.status = 'paid'`,
        mug.variantId,
      );
      expect(sold).toHaveLength(1);
    }
  });
});

it('leaves the books in order', async () => {
  expect(await brokenInvariants(market.db)).toEqual({});
});

/** What was there before: a cart may be checked out as often as one likes. */
class LeavesOthersAlone extends LiveCheckouts {
  override makeRoom = async () => ({ replaced: null, soldJustNow: false, byVisitor: 0, byAddress: 0 });
}

it('charges twice without the guard: the tests above can fail', async () => {
  const careless = await startMarket({
    replacing: (module) => module.overrideProvider(LiveCheckouts).useClass(LeavesOthersAlone),
  });
  const house = await careless.people.openSeller('Careless House');
  const mug = await listProduct(house, { stock: 5 });
  const shop = careless.people.guest();
  await putInCart(shop, mug.variantId);
  await startCheckout(shop);
  await expect(startCheckout(shop)).rejects.toThrow(); // the index alone lets no second one in
  await careless.db.run('DROP INDEX checkouts_one_live_of_a_cart');
  await startCheckout(shop);
  expect(await brokenInvariants(careless.db, 1)).toHaveProperty(['a cart with two checkouts to pay']);
  await careless.stop();
});
