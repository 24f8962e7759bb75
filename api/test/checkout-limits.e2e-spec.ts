import type { FlexBizz } from '@flexbizz/sdk';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startMarket, type Market } from './support/market.js';
import type { Person } from './support/people.js';
import { checkoutBody, listProduct, onPaymentPage, putInCart, startCheckout } from './support/shopping.js';

const SETTINGS = { HELD_UNITS_PER_VISITOR: '6', HELD_UNITS_PER_ADDRESS: '10' };

let market: Market;
let seller: Person;

beforeAll(async () => {
  market = await startMarket({ settings: SETTINGS });
  seller = await market.people.openSeller('Kiln House');
});
afterAll(() => market.stop());

const startFrom = (address: string, shop: FlexBizz) =>
  shop.safe.checkouts.start({ body: checkoutBody, headers: { 'x-forwarded-for': address } });
const held = async () =>
  (await market.db.row<{ units: number }>(`SELECT coalesce(sum(held), 0)::int AS units FROM stock`))!.units;

describe('a stranger with many carts', () => {
  it('holds no more than one address may, all at once', async () => {
    const lamp = await listProduct(seller, { stock: 40 });
    const carts = Array.from({ length: 30 }, () => market.people.guest());
    await Promise.all(carts.map((shop) => putInCart(shop, lamp.variantId)));
    const answers = await Promise.all(carts.map((shop) => startFrom('10.3.0.1', shop)));
    expect(answers.filter(({ data }) => data)).toHaveLength(10);
    const codes = answers.flatMap(({ error }) => (error ? [error.code] : []));
    expect(new Set(codes)).toEqual(new Set(['checkouts.hold-limit']));
    expect(await held()).toBe(10);

    // Others are not kept from buying, and what is paid is held no longer.
    const other = market.people.guest();
    await putInCart(other, lamp.variantId);
    expect((await startFrom('10.3.0.2', other)).data).toBeDefined();
    const first = answers.findIndex(({ data }) => data);
    await onPaymentPage(answers[first]!.data!, 'pay');
    await carts[first]!.checkouts.confirm({ path: { checkoutId: answers[first]!.data!.id } });
    const refused = carts[answers.findIndex(({ error }) => error)]!;
    expect((await startFrom('10.3.0.1', refused)).data).toBeDefined();
  });

  it('holds no more than one person may, from wherever', async () => {
    const lamp = await listProduct(seller, { stock: 40 });
    const buyer = await market.people.openBuyer();
    await buyer.shop.cart.addItem({ body: { variantId: lamp.variantId, quantity: 7 } });
    const { error } = await startFrom('10.3.0.3', buyer.shop);
    expect(error).toMatchObject({ status: 409, code: 'checkouts.hold-limit' });
    await buyer.shop.cart.setItem({ path: { variantId: lamp.variantId }, body: { quantity: 6 } });
    expect((await startFrom('10.3.0.4', buyer.shop)).data).toBeDefined();
    // Starting again counts the cart once.
    expect((await startFrom('10.3.0.5', buyer.shop)).data).toBeDefined();
  });

  it('is not counted for what never runs out', async () => {
    const made = await listProduct(seller, { stock: null });
    const shop = market.people.guest();
    await shop.cart.addItem({ body: { variantId: made.variantId, quantity: 99 } });
    expect((await startFrom('10.3.0.6', shop)).data).toBeDefined();
  });
});

describe('nothing is held for a checkout that cannot be paid', () => {
  it.each([
    ['javascript:alert(1)', 'request.invalid'],
    ['data:text/html,hello', 'request.invalid'],
    ['https://evil.example/checkout', 'checkouts.return-url-refused'],
    ['https://localhost:3000/checkout', 'checkouts.return-url-refused'],
    ['http://localhost:3000@evil.example/', 'checkouts.return-url-refused'],
  ])('as it comes back to %s', async (returnUrl, code) => {
    const before = await held();
    const shop = market.people.guest();
    await putInCart(shop, (await listProduct(seller)).variantId);
    const { error } = await shop.safe.checkouts.start({ body: { ...checkoutBody, returnUrl } });
    expect(error).toMatchObject({ status: 422, code, fields: [{ pointer: '/returnUrl' }] });
    expect(await held()).toBe(before);
  });

  it('as its total is more than one payment can be', async () => {
    const before = await held();
    const dear = await listProduct(seller, { price: 99_999_999_99 });
    const shop = market.people.guest();
    await putInCart(shop, dear.variantId, (await listProduct(seller)).variantId);
    const { error } = await shop.safe.checkouts.start({ body: checkoutBody });
    expect(error).toMatchObject({ status: 422, code: 'checkouts.total-too-large' });
    expect(await held()).toBe(before);
  });
});

it('a parcel is tracked on a web page and nowhere else', async () => {
  const shop = market.people.guest();
  await putInCart(shop, (await listProduct(seller, { stock: null })).variantId);
  const checkout = await startCheckout(shop);
  await onPaymentPage(checkout, 'pay');
  const { orders } = await shop.checkouts.confirm({ path: { checkoutId: checkout.id } });
  const path = { orderId: orders[0]!.id };
  const parcel = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' };
  const ship = (trackingUrl: string) =>
    seller.shop.safe.sellerOrders.ship({ path, body: { ...parcel, trackingUrl } });
  const { error } = await ship('javascript:alert(document.cookie)');
  expect(error).toMatchObject({ status: 422, fields: [{ pointer: '/trackingUrl' }] });
  await ship('https://ups.example/track?n=1');
  await market.db.run(
    `UPDATE orders SET tracking_url = 'javascript:alert(1)' WHERE id = $1::uuid`,
    path.orderId,
  );
  expect((await seller.shop.sellerOrders.get({ path })).tracking).toMatchObject({ url: null });
});
