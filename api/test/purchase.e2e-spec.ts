import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ExpireUnpaidCheckouts } from '../src/modules/orders/reactions/expire-unpaid-checkouts.js';
import { brokenInvariants } from './support/invariants.js';
import { startMarket, type Market } from './support/market.js';
import type { Person } from './support/people.js';
import {
  ADDRESS,
  buy,
  checkoutBody,
  listProduct,
  onPaymentPage,
  putInCart,
  startCheckout,
} from './support/shopping.js';
import { until } from './support/until.js';

let market: Market;
let weaver: Person;
let potter: Person;

beforeAll(async () => {
  market = await startMarket();
  weaver = await market.people.openSeller('North Loom');
  potter = await market.people.openSeller('Kiln House');
});
afterAll(() => market.stop());

const stockOf = async (person: Person, productId: string) =>
  (await person.shop.sellerProducts.get({ path: { productId } })).variants[0];
const ordersOf = (person: Person, checkoutId: string) =>
  person.shop.sellerOrders
    .list()
    .page()
    .then(async ({ items }) => {
      const orders = await Promise.all(
        items.map(({ id }) => person.shop.sellerOrders.get({ path: { orderId: id } })),
      );
      return orders.filter((order) => order.checkoutId === checkoutId);
    });

it('sells goods of two sellers in one payment, and each ships their own', async () => {
  const buyer = await market.people.openBuyer();
  const [scarf, bowl] = [
    await listProduct(weaver, { price: 4_200 }),
    await listProduct(potter, { price: 8_000 }),
  ];
  await putInCart(buyer.shop, scarf.variantId, bowl.variantId);
  const { total } = await buyer.shop.cart.get();
  expect(total.amount).toBe(4_200 + 500 + 8_000); // above 75 dollars a seller ships free

  const cheaper = { ...checkoutBody, expectedTotal: { ...total, amount: total.amount - 1 } };
  const unseen = await buyer.shop.safe.checkouts.start({ body: cheaper });
  expect(unseen.error?.code).toBe('checkouts.total-changed');
  const checkout = await buyer.shop.checkouts.start({ body: { ...checkoutBody, expectedTotal: total } });
  expect(checkout).toMatchObject({ status: 'awaiting-payment', total });
  expect(await stockOf(weaver, scarf.id)).toMatchObject({ stock: 10, held: 1 });
  expect(await ordersOf(weaver, checkout.id)).toEqual([]); // unpaid ones are nobody's business
  expect(await onPaymentPage(checkout, 'pay')).toContain(`checkout=${checkout.id}`);
  const paid = await buyer.shop.checkouts.confirm({ path: { checkoutId: checkout.id } });
  expect(paid).toMatchObject({ status: 'paid', payment: { status: 'succeeded' } });
  expect(await stockOf(weaver, scarf.id)).toMatchObject({ stock: 9, held: 0 });
  expect((await buyer.shop.cart.get()).itemCount).toBe(0);

  const [[ofWeaver], [ofPotter]] = [await ordersOf(weaver, checkout.id), await ordersOf(potter, checkout.id)];
  expect(ofWeaver).toMatchObject({
    status: 'paid',
    total: { amount: 4_700 },
    lines: [{ productId: scarf.id }],
  });
  expect(ofPotter).toMatchObject({
    status: 'paid',
    total: { amount: 8_000 },
    lines: [{ productId: bowl.id }],
  });

  const parcel = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' };
  await weaver.shop.sellerOrders.ship({ path: { orderId: ofWeaver!.id }, body: parcel });
  const seen = await buyer.shop.orders.get({ path: { orderId: ofWeaver!.id } });
  expect(seen).toMatchObject({
    status: 'shipped',
    tracking: { carrier: 'UPS', number: parcel.trackingNumber },
  });
  expect(seen.history.map(({ status }) => status)).toEqual(['awaiting-payment', 'paid', 'shipped']);
  const late = await buyer.shop.safe.orders.cancel({ path: { orderId: seen.id }, body: {} });
  expect(late.error?.code).toBe('orders.transition-impossible');
});

describe('a guest', () => {
  it('gets the goods though the tab was closed after paying', async () => {
    const guest = market.people.guest();
    await putInCart(guest, (await listProduct(potter)).variantId);
    const checkout = await startCheckout(guest);
    await onPaymentPage(checkout, 'pay');
    const { orders } = await until(async () => {
      const now = await guest.checkouts.get({ path: { checkoutId: checkout.id } });
      return now.status === 'paid' && now;
    });
    expect(orders).toMatchObject([{ status: 'paid', buyer: { id: null } }]);
  });

  it('may try another card after a refused one', async () => {
    const guest = market.people.guest();
    await putInCart(guest, (await listProduct(potter)).variantId);
    const checkout = await startCheckout(guest);
    const path = { checkoutId: checkout.id };
    await onPaymentPage(checkout, 'decline');
    const refused = await guest.checkouts.confirm({ path });
    expect(refused.payment).toMatchObject({ status: 'failed', failure: expect.stringMatching(/\w/) });
    expect(refused.status).not.toBe('paid');
    await onPaymentPage(checkout, 'pay');
    expect(await guest.checkouts.confirm({ path })).toMatchObject({ status: 'paid' });
  });

  it('is told which line is gone, and pays nothing', async () => {
    const [one, other] = [market.people.guest(), market.people.guest()];
    const last = await listProduct(potter, { stock: 1 });
    await putInCart(one, last.variantId);
    await putInCart(other, last.variantId);
    await startCheckout(one);
    const { error } = await other.safe.checkouts.start({ body: checkoutBody });
    expect(error).toMatchObject({ status: 409, fields: [{ pointer: `/cart/${last.variantId}` }] });
  });
});

describe('the same checkout sent twice', () => {
  it('is one checkout, and the answer is repeated to the byte', async () => {
    const buyer = await market.people.openBuyer();
    const scarf = await listProduct(weaver);
    await putInCart(buyer.shop, scarf.variantId);
    const send = (key: string, body: object = checkoutBody) =>
      fetch(`${market.baseUrl}/v1/checkouts`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${buyer.accessToken}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify(body),
      });
    const both = await Promise.all([send('twice'), send('twice')]);
    expect(both.map(({ status }) => status).sort()).toEqual(expect.arrayContaining([201]));
    expect(both.every(({ status }) => status === 201 || status === 409)).toBe(true);
    const first = await both.find(({ status }) => status === 201)!.text();
    const replay = await send('twice');
    expect([replay.status, replay.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(await replay.text()).toBe(first);
    expect(await stockOf(weaver, scarf.id)).toMatchObject({ held: 1 });

    const other = await send('twice', { ...checkoutBody, shippingAddress: { ...ADDRESS, city: 'Salem' } });
    expect([other.status, ((await other.json()) as { code: string }).code]).toEqual([
      422,
      'idempotency.key-reused',
    ]);
    const rows = await market.db.rows(`SELECT id FROM checkouts WHERE buyer_id = $1::uuid`, buyer.id);
    expect(rows).toHaveLength(1);
  });
});

it('remembers where things went, and sends nothing to an address that cannot be', async () => {
  const [ada, ben] = [await market.people.openBuyer(), await market.people.openBuyer('Ben Sorensen')];
  const mug = await listProduct(potter);
  await putInCart(ada.shop, mug.variantId);
  const shippingAddress = { ...ADDRESS, country: 'GB' };
  const refused = await ada.shop.safe.checkouts.start({ body: { ...checkoutBody, shippingAddress } });
  expect(refused.error).toMatchObject({
    fields: [
      { pointer: '/shippingAddress/postalCode', message: 'This is no valid postcode of United Kingdom.' },
    ],
  });
  await buy(ada.shop, mug.variantId);
  const { items } = await ada.shop.addresses.list();
  expect(items).toMatchObject([{ address: ADDRESS }]);

  const path = { addressId: items[0]!.id };
  expect((await ben.shop.safe.addresses.remove({ path })).error).toMatchObject({
    code: 'addresses.not-found',
  });
  await ada.shop.addresses.remove({ path });
  expect(await ada.shop.addresses.list()).toEqual({ items: [] });
});

it('puts goods back on sale when nobody paid in time, and closes the payment page', async () => {
  const guest = market.people.guest();
  const scarf = await listProduct(weaver, { stock: 1 });
  await putInCart(guest, scarf.variantId);
  const checkout = await startCheckout(guest);
  expect(await stockOf(weaver, scarf.id)).toMatchObject({ held: 1 });
  await market.db.run(
    `UPDATE checkouts SET expires_at = now() - interval '1 s' WHERE id = $1::uuid`,
    checkout.id,
  );
  await market.app.get(ExpireUnpaidCheckouts, { strict: false }).run();
  // The schedule itself may have been at it at this moment.
  await until(async () => (await stockOf(weaver, scarf.id))?.held === 0);
  expect(await stockOf(weaver, scarf.id)).toMatchObject({ stock: 1 });
  expect(await guest.checkouts.get({ path: { checkoutId: checkout.id } })).toMatchObject({
    status: 'expired',
  });
  await expect(onPaymentPage(checkout, 'pay')).rejects.toThrow('payment page answered');
});

it('leaves the books in order', async () => {
  expect(await brokenInvariants(market.db)).toEqual({});
});
