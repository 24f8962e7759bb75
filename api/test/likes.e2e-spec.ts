import { describe, expect, it } from '@jest/globals';
import { minglingSuite, path } from './support/mingling.js';
import type { Person } from './support/people.js';
import { listProduct } from './support/shopping.js';
import { until } from './support/until.js';

const suite = minglingSuite();
const { people, openPage } = suite;

describe('likes', () => {
  it('count exactly though two hundred come and go at once', async () => {
    const pottery = await suite.market.people.openSeller('Kiln Street');
    const { id: productId } = await listProduct(pottery);
    const crowd: Person[] = [];
    for (let i = 0; i < 50; i++) crowd.push(await suite.market.people.openBuyer(`Guest ${i}`));
    await Promise.all(
      crowd.flatMap(({ shop }, i) => [
        shop.products.like({ path: { productId } }),
        shop.products.like({ path: { productId } }),
        shop.products.like({ path: { productId } }),
        i % 2 ? shop.products.unlike({ path: { productId } }) : shop.products.like({ path: { productId } }),
      ]),
    );
    const [{ count }] = (await suite.market.db.rows(
      `SELECT count(*)::int AS count FROM product_likes WHERE product_id = $1::uuid`,
      productId,
    )) as [{ count: number }];
    expect(count).toBeGreaterThanOrEqual(25);
    const { items } = await crowd[0]!.shop.products.standings({ query: { ids: productId } });
    expect(items).toEqual([{ productId, likeCount: count, viewCount: 0, liked: true, wished: false }]);
  });

  it('move on every page that is open, as do price and stock', async () => {
    const pottery = await suite.market.people.openSeller('Kiln Street');
    const [ada] = await people('Ada Moreno');
    const product = await listProduct(pottery, { price: 2_500 });
    const { id: productId } = product;
    const page = await openPage();
    const watch = (id: string) => page.socket.timeout(5_000).emitWithAck('product:watch', { productId: id });
    expect(await watch(productId)).toMatchObject({
      ok: true,
      result: { productId, likeCount: 0, viewCount: 0, product: { price: { amount: 2_500 }, inStock: true } },
    });
    expect(await watch(ada.id)).toMatchObject({ ok: false, problem: { code: 'products.not-found' } });
    expect(await ada.shop.products.like({ path: { productId } })).toEqual({ liked: true, likeCount: 1 });
    await until(async () => page.heard.some(({ type }) => type === 'product:liked'));
    expect(page.heard.find(({ type }) => type === 'product:liked')?.data).toEqual({
      productId,
      likeCount: 1,
    });
    await pottery.shop.stock.set({ body: { items: [{ sku: product.variants[0]!.sku!, onHand: 1 }] } });
    const last = () => page.heard.findLast(({ type }) => type === 'product:updated')?.data;
    await until(async () => JSON.stringify(last())?.includes('"stockLeft":1'));
    await pottery.shop.sellerProducts.archive({ path: { productId } });
    await until(async () => JSON.stringify(last()) === JSON.stringify({ productId, product: null }));
    const witness = await openPage();
    await pottery.shop.sellerProducts.publish({ path: { productId } });
    await until(async () => JSON.stringify(last())?.includes('"stockLeft":1'));
    await page.socket.timeout(5_000).emitWithAck('product:unwatch', { productId });
    await witness.socket.timeout(5_000).emitWithAck('product:watch', { productId });
    const before = page.heard.length;
    await ada.shop.products.unlike({ path: { productId } });
    await until(async () => witness.heard.length > 0);
    expect(page.heard).toHaveLength(before);
  });

  it('and wishes are lists of what can be bought', async () => {
    const pottery = await suite.market.people.openSeller('Kiln Street');
    const [ada] = await people('Ada Moreno');
    const [first, second] = [await listProduct(pottery), await listProduct(pottery)];
    for (const { id: productId } of [first, second]) {
      await ada.shop.products.like({ path: { productId } });
      await ada.shop.wishlist.add({ path: { productId } });
      await ada.shop.wishlist.add({ path: { productId } });
    }
    const ids = async (list: 'likes' | 'wishlist') =>
      (await ada.shop[list].list().page()).items.map(({ product }) => product.id);
    expect([await ids('likes'), await ids('wishlist')]).toEqual([
      [second.id, first.id],
      [second.id, first.id],
    ]);
    await pottery.shop.sellerProducts.archive({ path: { productId: second.id } });
    await until(async () => (await ids('likes')).length === 1);
    await ada.shop.wishlist.remove({ path: { productId: first.id } });
    expect(await ids('wishlist')).toEqual([]);
    const refused = await ada.shop.safe.products.like({ path: { productId: second.id } });
    expect(refused.error?.code).toBe('products.not-found');
    expect(await ada.shop.people.get(path(ada))).toMatchObject({ likes: 2 });
  });
});

describe('views', () => {
  it('count a visitor once an hour, and nobody for what is not there', async () => {
    const pottery = await suite.market.people.openSeller('Kiln Street');
    const [ada] = await people('Ada Moreno');
    const { id: productId } = await listProduct(pottery);
    const guest = suite.market.people.guest();
    for (const shop of [ada.shop, ada.shop, guest, guest])
      await shop.products.viewed({ path: { productId } });
    await guest.products.viewed({ path: { productId: ada.id } });
    const views = async () =>
      (await guest.products.standings({ query: { ids: `${productId},${ada.id}` } })).items;
    await until(async () => (await views())[0]!.viewCount >= 2); // they may be written one after the other
    expect(await views()).toMatchObject([{ viewCount: 2, liked: null, wished: null }, { viewCount: 0 }]);
    await ada.shop.products.viewed({ path: { productId } });
    const { id: other } = await listProduct(pottery);
    await ada.shop.products.viewed({ path: { productId: other } });
    await until(
      async () => (await guest.products.standings({ query: { ids: other } })).items[0]!.viewCount === 1,
    );
    expect((await views())[0]!.viewCount).toBe(2);
  });
});
