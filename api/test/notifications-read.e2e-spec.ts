import { describe, expect, it } from '@jest/globals';
import { brokenInvariants } from './support/invariants.js';
import { heard, listeningSuite } from './support/listening.js';
import { newsOf, product, unreadOf, untilTold } from './support/noticing.js';
import { listProduct } from './support/shopping.js';
import { until } from './support/until.js';

const suite = listeningSuite();

describe('what is read', () => {
  it('is in step on all devices, and counted right', async () => {
    const seller = await suite.market.people.openSeller('Two Devices');
    const fan = await suite.market.people.openBuyer();
    const things = [await listProduct(seller), await listProduct(seller), await listProduct(seller)];
    const [phone, laptop] = [await suite.listen(seller), await suite.listen(seller)];
    for (const thing of things) {
      await fan.shop.products.like(product(thing));
      await untilTold(seller, `Ada Moreno likes ${thing.title}.`);
    }
    const news = await newsOf(seller);
    const { id } = news[0]!;
    expect(await seller.shop.notifications.markRead({ body: { ids: [id] } })).toEqual({ count: 2 });
    expect(await seller.shop.notifications.markRead({ body: { ids: [id] } })).toEqual({ count: 2 });
    expect(await seller.shop.notifications.markRead({ body: { upTo: news[2]!.at } })).toEqual({ count: 1 });
    for (const device of [phone, laptop]) {
      await until(async () => device.heard.length === 5);
      expect(heard(device, 'notification:read').map(({ data }) => data)).toEqual([
        { ids: [id], upTo: null, unread: 2 },
        { ids: null, upTo: news[2]!.at, unread: 1 },
      ]);
    }
    const { items } = await seller.shop.notifications.list({ query: { unread: 'true' } });
    expect(items.map((item) => item.id)).toEqual([news[1]!.id]);
  });

  it('is only ever your own', async () => {
    const seller = await suite.market.people.openSeller('Private News');
    const fan = await suite.market.people.openBuyer();
    const thing = await listProduct(seller);
    await fan.shop.products.like(product(thing));
    const [news] = await untilTold(seller, `Ada Moreno likes ${thing.title}.`);
    expect(await fan.shop.notifications.markRead({ body: { ids: [news!.id] } })).toEqual({ count: 0 });
    expect(await unreadOf(seller)).toBe(1);
  });

  it('pages from the newest to the oldest', async () => {
    const seller = await suite.market.people.openSeller('Long List');
    const fan = await suite.market.people.openBuyer();
    for (let i = 0; i < 5; i++) await fan.shop.products.like(product(await listProduct(seller)));
    const all = await until(async () => {
      const news = await newsOf(seller);
      return news.length === 5 && news;
    });
    const paged = [];
    for await (const one of seller.shop.notifications.list({ query: { limit: 2 } })) paged.push(one);
    expect(paged).toEqual(all);
  });
});

it('leaves everything counted right', async () => {
  expect(await brokenInvariants(suite.market.db)).toEqual({});
});
