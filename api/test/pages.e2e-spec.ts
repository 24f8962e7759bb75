import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startMarket, type Market } from './support/market.js';
import type { Person } from './support/people.js';
import { listProduct, putInCart, type Listed } from './support/shopping.js';
import { until } from './support/until.js';

let market: Market;
let seller: Person;
let ada: Person;
const listed: (Listed & { variantId: string })[] = [];

beforeAll(async () => {
  market = await startMarket();
  seller = await market.people.openSeller('Many Things');
  ada = await market.people.openBuyer();
  for (let things = 1; things <= 6; things++) listed.push(await listProduct(seller));
});
afterAll(() => market.stop());

describe('the page of a product', () => {
  it('is the product, its reviews, the newest of its shop, and how all of them stand', async () => {
    const [oldest] = listed;
    const path = { slug: oldest!.slug };
    await ada.shop.products.like({ path: { productId: oldest!.id } });
    const page = await until(async () => {
      const now = await ada.shop.products.page({ path });
      return now.standings[0]?.likeCount ? now : undefined;
    });
    expect(page.product).toEqual(await ada.shop.products.get({ path }));
    expect(page.reviews).toEqual(
      await ada.shop.reviews.ofProduct({ path: { productId: oldest!.id } }).page(),
    );
    expect(page.shopRating).toMatchObject({ count: 0 });
    const newest = listed.toReversed().slice(0, 4);
    expect(page.more.map(({ id }) => id)).toEqual(newest.map(({ id }) => id));
    expect(page.standings.map(({ productId }) => productId)).toEqual(
      [oldest, ...newest].map((one) => one!.id),
    );
    expect(page.standings[0]).toMatchObject({ liked: true, wished: false, likeCount: 1 });
  });

  it('never has itself among the rest of its shop', async () => {
    const newest = listed.at(-1)!;
    const { more } = await ada.shop.products.page({ path: { slug: newest.slug } });
    expect(more.map(({ id }) => id)).toEqual(
      listed
        .slice(1, 5)
        .map(({ id }) => id)
        .toReversed(),
    );
  });

  it('says to a stranger nothing of likes that are not theirs', async () => {
    const { standings } = await market.people.guest().products.page({ path: { slug: listed[2]!.slug } });
    expect(standings[0]).toMatchObject({ liked: null, wished: null });
  });

  it('is refused where nothing is on sale', async () => {
    const { error } = await ada.shop.safe.products.page({ path: { slug: 'nothing-of-the-kind' } });
    expect(error?.code).toBe('products.not-found');
  });
});

describe('the visitor', () => {
  it('is told at once what is otherwise asked piece by piece', async () => {
    const grace = await market.people.openBuyer('Grace Hopper');
    await putInCart(ada.shop, listed[0]!.variantId, listed[0]!.variantId, listed[1]!.variantId);
    const { id: conversationId } = await grace.shop.conversations.start({ body: { handle: ada.handle } });
    const body = { text: 'Is it heavy?', clientMessageId: crypto.randomUUID(), mediaIds: [] };
    await grace.shop.messages.send({ path: { conversationId }, body });
    await grace.shop.people.follow({ path: { handle: ada.handle } });
    await until(async () => (await ada.shop.notifications.unread()).count === 2);

    const { account, cart, unread, head } = await ada.shop.visitor.get();
    expect(account).toEqual(await ada.shop.account.get());
    expect(cart.itemCount).toBe(3);
    expect(unread.messages).toBe(1);
    expect(unread.notifications).toBe(2);
    expect(head).toBeGreaterThan(0);
    const { items } = await ada.shop.events.list({ query: { after: head! } });
    expect(items.every(({ sequence }) => sequence! > head!)).toBe(true);
  });

  it('may be a guest with a cart', async () => {
    const guest = market.people.guest();
    const nothing = { account: null, unread: { messages: 0, notifications: 0 }, head: null };
    expect(await guest.visitor.get()).toEqual({ ...nothing, cart: { itemCount: 0 } });
    await putInCart(guest, listed[0]!.variantId);
    expect(await guest.visitor.get()).toEqual({ ...nothing, cart: { itemCount: 1 } });
  });

  it('is one request of the hundred', async () => {
    const remaining = async () => {
      const { response } = await ada.shop.visitor.get().withResponse();
      return Number(/;r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
    };
    expect((await remaining()) - (await remaining())).toBe(1);
  });
});
