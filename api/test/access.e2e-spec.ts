import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Config } from '../src/platform/config/config.js';
import { contract, type ContractOperation } from './support/contract.js';
import { knocker, pathOf } from './support/knocking.js';
import { startMarket, type Market } from './support/market.js';
import type { Person } from './support/people.js';
import { buy, listProduct } from './support/shopping.js';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGM4UaGBFTEMLQkAUtVaAV8W4QQAAAAASUVORK5CYII=',
  'base64',
);
const WALLS = ['auth.sign-in-required', 'auth.role-required'];

let market: Market;
let knock: ReturnType<typeof knocker>;
let seller: Person;
let stranger: Person;
let buyer: Person;
/** Real things that belong to `seller` and `buyer`. */
let theirs: Record<string, string>;

beforeAll(async () => {
  market = await startMarket();
  knock = knocker(market.baseUrl);
  seller = await market.people.openSeller('Locked House');
  stranger = await market.people.openSeller('Curious House');
  buyer = await market.people.openBuyer();
  const product = await listProduct(seller);
  const { id: checkoutId, orders } = await buy(buyer.shop, product.variantId);
  const [session] = (await buyer.shop.sessions.list().page()).items;
  const sha256 = createHash('sha256').update(PIXEL).digest('hex');
  await seller.shop.media.upload({ path: { sha256 }, body: PIXEL });
  const { id: conversationId } = await buyer.shop.conversations.start({ body: { productId: product.id } });
  await buyer.shop.messages.send({
    path: { conversationId },
    body: { text: 'For your eyes only.', clientMessageId: randomUUID() },
  });
  const [orderId, sessionId] = [orders[0]!.id, session!.id];
  theirs = { productId: product.id, orderId, sessionId, checkoutId, sha256, conversationId };
});
afterAll(() => market.stop());

const at = (operation: ContractOperation, ids?: Record<string, string>) => ({
  method: operation.method,
  path: pathOf(operation.path, ids),
});
const wallFor = async (operation: ContractOperation, token?: string) => {
  const body = operation.takesJson ? { body: '{}' } : {};
  const { code, status } = await knock(at(operation), { ...(token && { token }), ...body });
  expect(status).toBeLessThan(500);
  return WALLS.includes(code ?? '') ? `${status} ${code}` : 'open';
};

it('explains its refusals where they say, and publishes its contract', async () => {
  const refused = await fetch(`${market.baseUrl}/v1/account`);
  const { type, code } = (await refused.json()) as { type: string; code: string };
  expect(type).toBe(`${market.baseUrl}/docs/errors#${code}`);
  const page = await fetch(type);
  expect(await page.text()).toContain(`id="${code}"`);
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  for (const path of ['/docs/errors', '/openapi.yaml', '/openapi.json']) {
    const { status, headers } = await fetch(market.baseUrl + path);
    const etag = headers.get('etag')!;
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=300']);
    const again = await fetch(market.baseUrl + path, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  }
  const published = (await (await fetch(`${market.baseUrl}/openapi.json`)).json()) as { openapi: string };
  expect(published.openapi).toBe('3.1.0');
});

it('finds an order by its number for its buyer and its seller, and for nobody else', async () => {
  const path = { orderId: theirs.orderId! };
  const { number } = await buyer.shop.orders.get({ path });
  const query = { number, limit: 5 };
  const bought = await buyer.shop.orders.list({ query }).toArray({ limit: 5 });
  const sold = await seller.shop.sellerOrders.list({ query }).toArray({ limit: 5 });
  expect([...bought, ...sold].map(({ id }) => id)).toEqual([path.orderId, path.orderId]);
  expect(await stranger.shop.sellerOrders.list({ query }).toArray({ limit: 5 })).toEqual([]);
  expect(await stranger.shop.orders.list({ query }).toArray({ limit: 5 })).toEqual([]);
});

it('says where people see what programs speak of', async () => {
  const { STOREFRONT_URL } = market.app.get(Config).settings;
  expect(await stranger.shop.marketplace.get()).toMatchObject({
    productPage: `${STOREFRONT_URL}/p/{slug}`,
    salePage: `${STOREFRONT_URL}/account/sales/{orderId}`,
  });
});

describe('who may call', () => {
  it.each(contract)('$id ($permission)', async (operation) => {
    const { permission } = operation;
    const [newBuyer, newSeller] = [
      await market.people.openBuyer(),
      await market.people.openSeller('New House'),
    ];
    expect({
      nobody: await wallFor(operation),
      'a forged token': await wallFor(operation, `${buyer.accessToken.slice(0, -6)}AAAAAA`),
      'a buyer': await wallFor(operation, newBuyer.accessToken),
      'a seller': await wallFor(operation, newSeller.accessToken),
    }).toEqual({
      nobody: permission === 'public' ? 'open' : '401 auth.sign-in-required',
      // A public answer that depends on who asks is refused too, rather than given as if to nobody.
      'a forged token': permission === 'public' ? expect.any(String) : '401 auth.sign-in-required',
      'a buyer': ['public', 'signed-in'].includes(permission) ? 'open' : '403 auth.role-required',
      'a seller': ['public', 'signed-in', 'seller'].includes(permission) ? 'open' : '403 auth.role-required',
    });
  });
});

describe('what belongs to somebody else answers as if it were not there', () => {
  const BODIES: Record<string, object> = {
    'sellerProducts.update': { title: 'Mine now' },
    'sellerOrders.ship': { carrier: 'UPS', trackingNumber: '1' },
    'messages.send': { text: 'hello', clientMessageId: randomUUID() },
    'conversations.markRead': { upTo: 1 },
    'conversations.report': { reason: 'spam' },
    'reviews.write': { stars: 5, text: 'Mine now' },
  };
  const OWNED = ['productId', 'orderId', 'sessionId', 'checkoutId', 'conversationId'];
  /** What is on sale is there for everybody to like and to wish for. */
  const FOR_EVERYBODY = /^[/]v1[/](products|wishlist)[/]/;
  const owned = contract.filter(
    ({ id, path, parameters }) =>
      id === 'media.get' ||
      (!FOR_EVERYBODY.test(path) && parameters.some((one) => one.in === 'path' && OWNED.includes(one.name))),
  );

  it.each(owned)('$id', async (operation) => {
    const body = operation.takesJson ? { body: JSON.stringify(BODIES[operation.id] ?? {}) } : {};
    const asStranger = { token: stranger.accessToken, ...body };
    const foreign = await knock(at(operation, theirs), asStranger);
    const absent = await knock(at(operation), asStranger);
    expect([foreign.status, foreign.code]).toEqual([absent.status, absent.code]);
    expect(foreign.status).toBe(404);
  });

  it('and nothing of it has changed', async () => {
    const order = await buyer.shop.orders.get({ path: { orderId: theirs.orderId! } });
    expect(order).toMatchObject({ status: 'paid', tracking: null });
    const product = await seller.shop.sellerProducts.get({ path: { productId: theirs.productId! } });
    expect(product).toMatchObject({ status: 'published', version: 1 });
  });

  it('a seller cannot read as buyer, nor a buyer as seller, what is on the other side of the counter', async () => {
    const path = { orderId: theirs.orderId! };
    expect((await seller.shop.safe.orders.get({ path })).error?.code).toBe('orders.not-found');
    expect((await buyer.shop.safe.sellerOrders.get({ path })).error?.code).toBe('auth.role-required');
  });

  it('a seller cannot count the stock of another by its SKU', async () => {
    const body = { items: [{ sku: 'LISTED-1', onHand: 0 }] };
    expect((await stranger.shop.stock.set({ body })).results).toMatchObject([
      { status: 'refused', onHand: null },
    ]);
  });
});

it('nobody reads of another what is not theirs to know', async () => {
  const guest = market.people.guest();
  const answers = await Promise.all([
    guest.sellers.get({ path: { handle: seller.handle } }),
    guest.sellers.list().page(),
    guest.products.list().page(),
    guest.search.products({ query: { q: 'mug' } }).page(),
    seller.shop.sellerOrders.get({ path: { orderId: theirs.orderId! } }),
    seller.shop.conversations.list().page(),
    seller.shop.messages.list({ path: { conversationId: theirs.conversationId! } }),
  ]);
  for (const answer of answers) {
    const told = JSON.stringify(answer);
    for (const secret of [seller.email, buyer.email, 'password', 'refreshToken', 'ada@example.com'])
      expect(told).not.toContain(secret);
  }
});
