import { describe, expect, it } from '@jest/globals';
import { AnnounceNewListings } from '../src/modules/notifications/schedules/announce-new-listings.js';
import { brokenInvariants } from './support/invariants.js';
import { heard, listeningSuite } from './support/listening.js';
import { handle, mailsTo, product, textsOf, unreadOf, untilTold } from './support/noticing.js';
import { buy, listProduct } from './support/shopping.js';
import { until } from './support/until.js';

const suite = listeningSuite();

describe('what people notice', () => {
  it('tells buyer and seller of an order as it moves, once each, live and in the list', async () => {
    const [seller, buyer] = [
      await suite.market.people.openSeller('North Loom'),
      await suite.market.people.openBuyer(),
    ];
    const { variantId, title } = await listProduct(seller);
    const [shop, phone] = [await suite.listen(seller), await suite.listen(buyer)];
    const { orders } = await buy(buyer.shop, variantId);
    const { id, number } = orders[0]!;
    const [sold] = await untilTold(seller, `You sold something: order ${number}.`);
    expect(sold!.path).toBe(`/account/sales/${id}`);
    const [letter] = await mailsTo(suite.market, seller);
    expect(letter!.text).toContain(`/account/sales/${id}`);
    expect(letter!.text).not.toContain('/account/orders/');
    const [told] = await untilTold(buyer, `Your order ${number} is confirmed.`);
    expect(told).toMatchObject({
      kind: 'order',
      detail: title,
      actor: { handle: seller.handle },
      others: 0,
      about: { type: 'order', id, title: number },
      path: `/account/orders/${id}`,
      readAt: null,
    });
    await until(async () => heard(shop, 'notification:new').length === 1);
    await until(async () => heard(phone, 'notification:new').length === 1);
    expect(heard(phone, 'notification:new')[0]!.data).toEqual({ notification: told, unread: 1 });

    await seller.shop.sellerOrders.ship({
      path: { orderId: id },
      body: { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' },
    });
    const gathered = await untilTold(buyer, `Your order ${number} is on its way.`);
    expect(gathered).toHaveLength(1);
    expect([gathered[0]!.id, gathered[0]!.count, await unreadOf(buyer)]).toEqual([told!.id, 2, 1]);
    expect(await textsOf(seller)).toEqual([`You sold something: order ${number}.`]); // who sent it knows
  });

  it('gathers who likes a thing: one name, a count of others, nobody twice', async () => {
    const seller = await suite.market.people.openSeller('Likeable Things');
    const mug = await listProduct(seller);
    const fans = [];
    for (const name of ['Ada Moreno', 'Grace Hopper', 'Mary Shelley'])
      fans.push(await suite.market.people.openBuyer(name));
    for (const fan of fans) {
      await fan.shop.products.like(product(mug));
      await untilTold(
        seller,
        fan === fans[0]
          ? `Ada Moreno likes ${mug.title}.`
          : `${fan === fans[1] ? 'Grace Hopper and 1 other' : 'Mary Shelley and 2 others'} like ${mug.title}.`,
      );
    }
    await fans[0]!.shop.products.unlike(product(mug));
    await fans[0]!.shop.products.like(product(mug));
    await seller.shop.products.like(product(mug));
    await fans[0]!.shop.people.follow(handle(seller));
    const news = await untilTold(seller, 'Ada Moreno follows you.');
    expect(news.map(({ kind, others, count }) => [kind, others, count])).toEqual([
      ['follow', 0, 1],
      ['like', 2, 3],
    ]);
    expect(await unreadOf(seller)).toBe(2);
  });

  it('says nothing of people whom one has blocked', async () => {
    const seller = await suite.market.people.openSeller('Left Alone');
    const [pest, fan] = [await suite.market.people.openBuyer('Pest'), await suite.market.people.openBuyer()];
    const mug = await listProduct(seller);
    await seller.shop.people.block(handle(pest));
    await pest.shop.products.like(product(mug));
    await fan.shop.products.like(product(mug));
    const [news] = await untilTold(seller, `Ada Moreno likes ${mug.title}.`);
    expect([news!.others, news!.count]).toEqual([0, 1]);
  });

  it('begins anew once the gathered is read', async () => {
    const seller = await suite.market.people.openSeller('Fresh Start');
    const mug = await listProduct(seller);
    const [ada, grace] = [
      await suite.market.people.openBuyer(),
      await suite.market.people.openBuyer('Grace Hopper'),
    ];
    await ada.shop.products.like(product(mug));
    const [first] = await untilTold(seller, `Ada Moreno likes ${mug.title}.`);
    await seller.shop.notifications.markRead({ body: { ids: [first!.id] } });
    await grace.shop.products.like(product(mug));
    const news = await untilTold(seller, `Grace Hopper likes ${mug.title}.`);
    expect(news.map(({ others, readAt }) => [others, readAt !== null])).toEqual([
      [0, false],
      [0, true],
    ]);
  });

  it('tells followers what a shop lists, the first at once and the rest together', async () => {
    const seller = await suite.market.people.openSeller('Busy Shop');
    const fan = await suite.market.people.openBuyer();
    await fan.shop.people.follow(handle(seller));
    const announced = () => suite.market.app.get(AnnounceNewListings).run();
    const seen = (productId: string) =>
      until(() => suite.market.db.row(`SELECT 1 FROM seen_products WHERE product_id = $1::uuid`, productId));
    const one = await listProduct(seller);
    await seen(one.id);
    await announced();
    await untilTold(fan, `Busy Shop listed ${one.title}.`);
    const [two, three] = [await listProduct(seller), await listProduct(seller)];
    await Promise.all([seen(two.id), seen(three.id)]);
    await announced();
    expect(await textsOf(fan)).toEqual([`Busy Shop listed ${one.title}.`]);
    await suite.market.db.run(
      `UPDATE seen_products SET announced_at = announced_at - interval '11 minutes' WHERE seller_id = $1::uuid`,
      seller.id,
    );
    await announced();
    const [news] = await untilTold(fan, `Busy Shop listed ${three.title} and 2 more things.`);
    expect(news).toMatchObject({ kind: 'listing', count: 3, actor: { handle: seller.handle } });
    expect(await textsOf(seller)).toEqual(['Ada Moreno follows you.']);
  });

  it('tells who likes a thing, or wishes for it, when it costs less, and only then', async () => {
    const seller = await suite.market.people.openSeller('Bargains');
    const [fan, wisher, passer] = [
      await suite.market.people.openBuyer(),
      await suite.market.people.openBuyer(),
      await suite.market.people.openBuyer(),
    ];
    const mug = await listProduct(seller, { price: 2_400 });
    await fan.shop.products.like(product(mug));
    await wisher.shop.wishlist.add(product(mug));
    const setPrice = async (amount: number) => {
      const { variants } = await seller.shop.sellerProducts.get(product(mug));
      const [{ id: _, ...variant }] = variants as [(typeof variants)[0]];
      await seller.shop.sellerProducts.update({
        ...product(mug),
        body: { variants: [{ sku: variant.sku!, price: { amount, currency: 'USD' } }] },
      });
    };
    const shown = (price: number) =>
      until(() =>
        suite.market.db.row(
          `SELECT 1 FROM seen_products WHERE product_id = $1::uuid AND price_amount = $2`,
          mug.id,
          price,
        ),
      );
    await setPrice(2_600);
    await shown(2_600); // what was never shown is not what it cost before
    await setPrice(1_800);
    const [news] = await untilTold(fan, `${mug.title} costs less now.`);
    expect(news).toMatchObject({ kind: 'price-drop', detail: '$18.00 instead of $26.00.', count: 1 });
    await untilTold(wisher, `${mug.title} costs less now.`);
    expect(await textsOf(passer)).toEqual([]);
  });
});

describe('reviews', () => {
  it('are told to the seller, answers to who wrote them', async () => {
    const [seller, buyer] = [
      await suite.market.people.openSeller('Reviewed'),
      await suite.market.people.openBuyer(),
    ];
    const { variantId, title, slug } = await listProduct(seller);
    const { orders } = await buy(buyer.shop, variantId);
    const orderId = orders[0]!.id;
    const body = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' };
    await seller.shop.sellerOrders.ship({ path: { orderId }, body });
    const { lines } = await buyer.shop.orders.confirmDelivery({ path: { orderId } });
    const path = { orderId, lineId: lines[0]!.id };
    const review = await buyer.shop.reviews.write({ path, body: { stars: 4, text: 'Sturdy.' } });
    const news = await untilTold(seller, `Ada Moreno reviewed ${title}.`);
    const told = news.find(({ kind }) => kind === 'review'); // that the parcel arrived may be told after it
    expect(told).toMatchObject({ detail: '4 of 5 stars.', path: `/p/${slug}#reviews` });
    await seller.shop.reviews.answer({ path: { reviewId: review.id }, body: { text: 'Thank you!' } });
    await untilTold(buyer, `Reviewed answered your review of ${title}.`);
  });
});

it('leaves everything counted right', async () => {
  expect(await brokenInvariants(suite.market.db)).toEqual({});
});
