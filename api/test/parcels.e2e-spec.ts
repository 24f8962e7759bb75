import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfirmDeliveriesNobodyDisputed } from '../src/modules/orders/reactions/confirm-deliveries-nobody-disputed.js';
import { brokenInvariants } from './support/invariants.js';
import { listenTo, type Listener } from './support/live.js';
import { startMarket, type Market } from './support/market.js';
import type { Person } from './support/people.js';
import { buy, listProduct } from './support/shopping.js';
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

it('tells buyer and seller each step of an order while it happens, and nobody else', async () => {
  const buyer = await market.people.openBuyer();
  const scarf = await listProduct(weaver);
  const [buyers, sellers, others] = await Promise.all(
    [buyer, weaver, potter].map(({ accessToken }) => listenTo(market.baseUrl, { token: accessToken })),
  );
  const orderId = (await buy(buyer.shop, scarf.variantId)).orders[0]!.id;
  await weaver.shop.sellerOrders.ship({ path: { orderId }, body: { carrier: 'UPS', trackingNumber: '1Z9' } });
  await buyer.shop.orders.confirmDelivery({ path: { orderId } });
  const steps = ({ heard }: Listener) =>
    heard.flatMap(({ type, data }) => {
      const { orderId: id, role, status } = data as { orderId: string; role: string; status: string };
      return type === 'order:status' && id === orderId ? [`${role}: ${status}`] : [];
    });
  await until(async () => steps(buyers!).length === 3 && steps(sellers!).length === 3);
  expect(steps(buyers!)).toEqual(['buyer: paid', 'buyer: shipped', 'buyer: delivered']);
  expect(steps(sellers!)).toEqual(['seller: paid', 'seller: shipped', 'seller: delivered']);
  expect(steps(others!)).toEqual([]);
  [buyers, sellers, others].forEach((listener) => listener!.close());
});

describe('a parcel that was sent', () => {
  const sent = async (buyer: Person) => {
    const scarf = await listProduct(weaver);
    const path = { orderId: (await buy(buyer.shop, scarf.variantId)).orders[0]!.id };
    const early = await buyer.shop.safe.orders.confirmDelivery({ path });
    expect(early.error?.code).toBe('orders.transition-impossible');
    await weaver.shop.sellerOrders.ship({ path, body: { carrier: 'UPS', trackingNumber: '1Z9' } });
    return { path, scarf };
  };
  const facts = ({ orderId }: { orderId: string }) =>
    market.db.rows(
      `SELECT data FROM events WHERE topic = 'orders.order-delivered.v1' AND data->>'orderId' = $1`,
      orderId,
    );

  it('has arrived when its buyer says so, and saying it again changes nothing', async () => {
    const buyer = await market.people.openBuyer();
    const { path, scarf } = await sent(buyer);
    const both = await Promise.all([
      buyer.shop.orders.confirmDelivery({ path }),
      buyer.shop.orders.confirmDelivery({ path }),
    ]);
    expect(both).toMatchObject([{ status: 'delivered' }, { status: 'delivered' }]);
    expect(both[0].history.filter(({ status }) => status === 'delivered')).toHaveLength(1);
    expect(await facts(path)).toEqual([
      { data: expect.objectContaining({ buyerId: buyer.id, productIds: [scarf.id] }) },
    ]);
    const foreign = await weaver.shop.safe.orders.confirmDelivery({ path });
    expect(foreign.error?.code).toBe('orders.not-found');
  });

  it('has arrived by itself two weeks later, and not a day before', async () => {
    const buyer = await market.people.openBuyer();
    const { path } = await sent(buyer);
    const days = async (age: number) => {
      await market.db.run(
        `UPDATE orders SET updated_at = now() - make_interval(days => $2::int) WHERE id = $1::uuid`,
        path.orderId,
        age,
      );
      await market.app.get(ConfirmDeliveriesNobodyDisputed, { strict: false }).run();
      return (await buyer.shop.orders.get({ path })).status;
    };
    expect(await days(13)).toBe('shipped');
    await until(async () => (await days(15)) === 'delivered'); // the schedule may be at it right now
    expect(await facts(path)).toHaveLength(1);
  });
});

it('gives money and goods back when an order is cancelled before it ships', async () => {
  const buyer = await market.people.openBuyer();
  const scarf = await listProduct(weaver);
  const { orders } = await buy(buyer.shop, scarf.variantId);
  const path = { orderId: orders[0]!.id };
  await buyer.shop.orders.cancel({ path, body: { reason: 'bought twice' } });
  expect(await stockOf(weaver, scarf.id)).toMatchObject({ stock: 10, held: 0 });
  const refunded = await until(async () => {
    const order = await buyer.shop.orders.get({ path });
    return order.status === 'refunded' && order;
  });
  expect(refunded.history.at(-2)).toMatchObject({ status: 'cancelled', note: 'bought twice' });
});

it('writes no reason where none was given', async () => {
  const buyer = await market.people.openBuyer();
  const scarf = await listProduct(weaver);
  const { orders } = await buy(buyer.shop, scarf.variantId);
  const path = { orderId: orders[0]!.id };
  const { history } = await buyer.shop.orders.cancel({ path, body: {} });
  expect(history.find(({ status }) => status === 'cancelled')).toMatchObject({ note: null });
});

it('leaves the books in order', async () => {
  expect(await brokenInvariants(market.db)).toEqual({});
});
