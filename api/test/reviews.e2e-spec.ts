import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listenTo } from './support/live.js';
import { startMarket, type Market } from './support/market.js';
import type { Person } from './support/people.js';
import { buy, listProduct } from './support/shopping.js';
import { until } from './support/until.js';

let market: Market;
let weaver: Person;
beforeAll(async () => {
  market = await startMarket();
  weaver = await market.people.openSeller('Loom & Co');
});
afterAll(() => market.stop());

/** A buyer who has received one thing of the weaver's. */
async function received(productId?: { id: string; variantId: string }, name = 'Ada Moreno') {
  const buyer = await market.people.openBuyer(name);
  const product = productId ?? (await listProduct(weaver));
  const [order] = (await buy(buyer.shop, product.variantId)).orders;
  const path = { orderId: order!.id, lineId: order!.lines[0]!.id };
  const arrive = async () => {
    await weaver.shop.sellerOrders.ship({ path, body: { carrier: 'UPS', trackingNumber: '1Z9' } });
    await buyer.shop.orders.confirmDelivery({ path });
  };
  return { buyer, product, path, arrive };
}
const good = { stars: 5, text: 'Soft, and true to size.', mediaIds: [] };
const shown = (productId: string) => market.people.guest().reviews.ofProduct({ path: { productId } }).page();

describe('a review', () => {
  it('is written by who received the thing, once, and only then', async () => {
    const { buyer, product, path, arrive } = await received();
    const write = (who: Person) => who.shop.safe.reviews.write({ path, body: good });
    expect((await write(buyer)).error?.code).toBe('reviews.not-received');
    await arrive();
    expect((await buyer.shop.reviews.waiting()).items).toMatchObject([{ ...path, productId: product.id }]);
    expect((await write(await market.people.openBuyer())).error?.code).toBe('reviews.line-not-found');
    expect((await write(weaver)).error?.code).toBe('reviews.line-not-found');
    const { data } = await write(buyer);
    expect(data).toMatchObject({ author: 'Ada M.', stars: 5, answer: null, productId: product.id });
    expect((await write(buyer)).error?.code).toBe('reviews.already-written');
    expect((await buyer.shop.reviews.waiting()).items).toEqual([]);
    const page = await shown(product.id);
    expect(page.items.map(({ id }) => id)).toEqual([data!.id]);
  });

  it('is not written by the seller, even of an order that became their own', async () => {
    const { path, arrive } = await received();
    await arrive();
    await market.db.run(`UPDATE orders SET buyer_id = seller_id WHERE id = $1::uuid`, path.orderId);
    const { error } = await weaver.shop.safe.reviews.write({ path, body: good });
    expect(error?.code).toBe('reviews.own-product');
  });

  it('is changed and taken back by its author, answered by the seller, and by nobody else', async () => {
    const { buyer, product, path, arrive } = await received();
    await arrive();
    const { id: reviewId } = await buyer.shop.reviews.write({ path, body: good });
    const review = { path: { reviewId } };
    const stranger = await market.people.openSeller('Somebody Else');
    const worse = { ...good, stars: 2, text: 'It shrank.' };
    expect((await stranger.shop.safe.reviews.update({ ...review, body: worse })).error?.code).toBe(
      'reviews.not-found',
    );
    expect((await stranger.shop.safe.reviews.remove(review)).error?.code).toBe('reviews.not-found');
    const answer = { body: { text: 'We are sorry. Please write to us.' } };
    expect((await stranger.shop.safe.reviews.answer({ ...review, ...answer })).error?.code).toBe(
      'reviews.not-found',
    );
    await buyer.shop.reviews.update({ ...review, body: worse });
    await weaver.shop.reviews.answer({ ...review, ...answer });
    expect((await shown(product.id)).items).toMatchObject([
      { stars: 2, text: 'It shrank.', answer: answer.body, editedAt: expect.any(String) },
    ]);
    expect((await buyer.shop.reviews.list().page()).items.map(({ id }) => id)).toEqual([reviewId]);
    await buyer.shop.reviews.remove(review);
    expect((await shown(product.id)).items).toEqual([]);
  });

  it('refuses pictures of somebody else, six stars and four thousand letters', async () => {
    const { buyer, path, arrive } = await received();
    await arrive();
    const code = async (body: object) =>
      (await buyer.shop.safe.reviews.write({ path, body: { ...good, ...body } })).error?.code;
    expect(await code({ mediaIds: ['0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f'] })).toBe(
      'reviews.picture-not-ready',
    );
    expect(await code({ stars: 6 })).toBe('request.invalid');
    expect(await code({ text: 'x'.repeat(4_000) })).toBe('request.invalid');
  });
});

it('shows on the card and on the page of the product, and to who looks at it right now', async () => {
  const product = await listProduct(weaver);
  const { buyer, path, arrive } = await received(product);
  await arrive();
  const guest = market.people.guest();
  const cards = async () => [
    (await guest.products.list({ query: { seller: weaver.handle, limit: 100 } }).page()).items,
    (await guest.search.products({ query: { q: product.title, limit: 100 } }).page()).items,
    (await buyer.shop.feed.list().page()).items.map((item) => item.product),
  ];
  const ratings = async () => [
    ...(await cards()).map((items) => items.find(({ id }) => id === product.id)?.rating),
    (await guest.products.get({ path: { slug: product.slug } })).rating,
  ];
  const everywhere = async (rating: { average: number; count: number }) =>
    until(async () =>
      (await ratings()).every((one) => one?.average === rating.average && one.count === rating.count),
    );
  await everywhere({ average: 0, count: 0 });

  const looks = await listenTo(market.baseUrl);
  await looks.socket.emitWithAck('product:watch', { productId: product.id });
  const { id: reviewId } = await buyer.shop.reviews.write({ path, body: { ...good, stars: 4 } });
  await everywhere({ average: 4, count: 1 });
  // That it was sold moves its page too, and may be told while somebody looks already.
  const said = () => looks.heard.map(({ data }) => (data as { product: { rating: object } }).product.rating);
  await until(async () => said().length > 0 && isDeepStrictEqual(said().at(-1), { average: 4, count: 1 }));
  await buyer.shop.reviews.update({ path: { reviewId }, body: { ...good, stars: 5 } });
  await everywhere({ average: 5, count: 1 });
  const best = guest.search.products({ query: { seller: weaver.handle, sort: 'rating' } }).page();
  expect((await best).items[0]!.id).toBe(product.id);
  await buyer.shop.reviews.remove({ path: { reviewId } });
  await everywhere({ average: 0, count: 0 });
  looks.close();
});

it('counts the stars of product and shop, whoever writes at the same moment', async () => {
  const product = await listProduct(weaver);
  const buyers = await Promise.all(Array.from({ length: 6 }, () => received(product)));
  for (const { arrive } of buyers) await arrive();
  const written = await Promise.all(
    buyers.map(({ buyer, path }, i) =>
      buyer.shop.reviews.write({ path, body: { ...good, stars: (i % 3) + 3 } }),
    ),
  );
  await Promise.all(
    buyers
      .slice(0, 3)
      .map(({ buyer }, i) =>
        i === 0
          ? buyer.shop.reviews.remove({ path: { reviewId: written[i]!.id } })
          : buyer.shop.reviews.update({ path: { reviewId: written[i]!.id }, body: { ...good, stars: 1 } }),
      ),
  );
  const { rating } = (
    await market.people.guest().raw.GET('/v1/products/{productId}/reviews', {
      params: { path: { productId: product.id } },
    })
  ).data!;
  expect(rating).toEqual({ average: 2.8, count: 5, distribution: [2, 0, 1, 1, 1] });
  const drift = await market.db.rows(
    `SELECT r.subject_id FROM ratings r CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE stars = 1) AS one, count(*) FILTER (WHERE stars = 2) AS two,
              count(*) FILTER (WHERE stars = 3) AS three, count(*) FILTER (WHERE stars = 4) AS four,
              count(*) FILTER (WHERE stars = 5) AS five
       FROM reviews WHERE product_id = r.subject_id OR seller_id = r.subject_id) AS again
     WHERE (r.one, r.two, r.three, r.four, r.five) <> (again.one, again.two, again.three, again.four, again.five)`,
  );
  expect(drift).toEqual([]);
  const ofShop = await market.people
    .guest()
    .reviews.ofSeller({ path: { handle: weaver.handle } })
    .page();
  expect(ofShop.items.length).toBeGreaterThanOrEqual(5);
});
