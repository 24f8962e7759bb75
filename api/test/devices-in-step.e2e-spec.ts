import { expect, it } from '@jest/globals';
import { minglingSuite, path } from './support/mingling.js';
import { listProduct } from './support/shopping.js';
import { until } from './support/until.js';

const suite = minglingSuite();

it('keeps the hearts, wishlist, cart and follows of a person in step on all their devices, and on nobody else’s', async () => {
  const pottery = await suite.market.people.openSeller('Kiln Street');
  const [ada, grace] = await suite.people('Ada Moreno', 'Grace Hopper');
  const { id: productId, variantId } = await listProduct(pottery);
  const [phone, laptop, stranger] = [
    await suite.openPage(ada),
    await suite.openPage(ada),
    await suite.openPage(grace),
  ];
  const product = { path: { productId } };
  await ada.shop.products.like(product);
  await ada.shop.products.like(product); // changes nothing, so it is not told
  await ada.shop.products.unlike(product);
  await ada.shop.wishlist.add(product);
  await ada.shop.wishlist.remove(product);
  await ada.shop.people.follow(path(pottery));
  await ada.shop.people.unfollow(path(pottery));
  await ada.shop.cart.addItem({ body: { variantId, quantity: 2 } });
  await ada.shop.cart.setItem({ path: { variantId }, body: { quantity: 1 } });
  await ada.shop.cart.removeItem({ path: { variantId } });

  const expected = [
    ['like:changed', { productId, liked: true }],
    ['like:changed', { productId, liked: false }],
    ['wishlist:changed', { productId, wished: true }],
    ['wishlist:changed', { productId, wished: false }],
    ['follow:changed', { userId: pottery.id, following: true, followers: 1 }],
    ['follow:changed', { userId: pottery.id, following: false, followers: 0 }],
    ['cart:changed', { itemCount: 2 }],
    ['cart:changed', { itemCount: 1 }],
    ['cart:changed', { itemCount: 0 }],
  ];
  for (const device of [phone, laptop]) {
    const own = () => device.heard.filter(({ type }) => type.endsWith(':changed'));
    await until(async () => own().length === expected.length);
    expect(own().map(({ type, data }) => [type, data])).toEqual(expected);
  }
  expect(stranger.heard.filter(({ type }) => type.endsWith(':changed'))).toEqual([]);
});
