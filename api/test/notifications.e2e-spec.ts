import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AnnounceNewListings } from '../src/modules/notifications/schedules/announce-new-listings.js';
import { HandOnWhatIsDue } from '../src/modules/notifications/schedules/hand-on-what-is-due.js';
import { browserWithPush } from './support/browser-with-push.js';
import { listenTo, type Listener } from './support/live.js';
import { startMarket, type Market } from './support/market.js';
import type { Person } from './support/people.js';
import { buy, listProduct } from './support/shopping.js';
import { until } from './support/until.js';

let market: Market;
const open: Listener[] = [];

beforeAll(async () => {
  market = await startMarket();
});
afterAll(async () => {
  open.forEach((listener) => listener.close());
  await market.stop();
});

const listen = async ({ accessToken }: Person) => {
  const listener = await listenTo(market.baseUrl, { token: accessToken });
  open.push(listener);
  return listener;
};
const newsOf = async ({ shop }: Person) => (await shop.notifications.list({ query: {} })).items;
const texts = async (person: Person) => (await newsOf(person)).map(({ text }) => text);
const untilTold = (person: Person, ...wanted: string[]) =>
  until(async () => {
    const said = await texts(person);
    return wanted.every((text) => said.includes(text)) && (await newsOf(person));
  });
const unreadOf = async ({ shop }: Person) => (await shop.notifications.unread({})).count;
const heard = ({ heard: all }: Listener, type: string) => all.filter((event) => event.type === type);
const product = ({ id }: { id: string }) => ({ path: { productId: id } });
const handle = ({ handle: name }: Person) => ({ path: { handle: name } });
const mailsTo = ({ email }: Person) =>
  market.db.rows<{ subject: string; text: string }>(
    `SELECT subject, text FROM mails WHERE recipient = $1 AND sent_at IS NOT NULL ORDER BY created_at`,
    email,
  );
/** As if its time had come. */
const passTime = async ({ id }: Person) => {
  await market.db.run(
    `UPDATE notification_deliveries SET due_at = now() WHERE recipient_id = $1::uuid AND state = 'waiting'`,
    id,
  );
  await market.app.get(HandOnWhatIsDue).run();
};

describe('what people notice', () => {
  it('tells buyer and seller of an order as it moves, once each, live and in the list', async () => {
    const [seller, buyer] = [await market.people.openSeller('North Loom'), await market.people.openBuyer()];
    const { variantId, title } = await listProduct(seller);
    const [shop, phone] = [await listen(seller), await listen(buyer)];
    const { orders } = await buy(buyer.shop, variantId);
    const { id, number } = orders[0]!;
    const [sold] = await untilTold(seller, `You sold something: order ${number}.`);
    expect(sold!.path).toBe(`/account/sales/${id}`);
    const letter = await until(async () =>
      (await mailsTo(seller)).find(({ text }) => text.includes(`/account/sales/${id}`)),
    );
    expect(letter.text).not.toContain('/account/orders/');
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
  });

  it('gathers who likes a thing: one name, a count of others, nobody twice', async () => {
    const seller = await market.people.openSeller('Likeable Things');
    const mug = await listProduct(seller);
    const fans = [];
    for (const name of ['Ada Moreno', 'Grace Hopper', 'Mary Shelley'])
      fans.push(await market.people.openBuyer(name));
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

  it('begins anew once the gathered is read', async () => {
    const seller = await market.people.openSeller('Fresh Start');
    const mug = await listProduct(seller);
    const [ada, grace] = [await market.people.openBuyer(), await market.people.openBuyer('Grace Hopper')];
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
    const seller = await market.people.openSeller('Busy Shop');
    const fan = await market.people.openBuyer();
    await fan.shop.people.follow(handle(seller));
    const announced = () => market.app.get(AnnounceNewListings).run();
    const seen = (productId: string) =>
      until(() => market.db.row(`SELECT 1 FROM seen_products WHERE product_id = $1::uuid`, productId));
    const one = await listProduct(seller);
    await seen(one.id);
    await announced();
    await untilTold(fan, `Busy Shop listed ${one.title}.`);
    const [two, three] = [await listProduct(seller), await listProduct(seller)];
    await Promise.all([seen(two.id), seen(three.id)]);
    await announced();
    expect(await texts(fan)).toEqual([`Busy Shop listed ${one.title}.`]);
    await market.db.run(
      `UPDATE seen_products SET announced_at = announced_at - interval '11 minutes' WHERE seller_id = $1::uuid`,
      seller.id,
    );
    await announced();
    const [news] = await untilTold(fan, `Busy Shop listed ${three.title} and 2 more things.`);
    expect(news).toMatchObject({ kind: 'listing', count: 3, actor: { handle: seller.handle } });
    expect(await texts(seller)).toEqual(['Ada Moreno follows you.']);
  });

  it('tells who likes a thing, or wishes for it, when it costs less, and only then', async () => {
    const seller = await market.people.openSeller('Bargains');
    const [fan, wisher, passer] = [
      await market.people.openBuyer(),
      await market.people.openBuyer(),
      await market.people.openBuyer(),
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
    await setPrice(2_600);
    await setPrice(1_800);
    const [news] = await untilTold(fan, `${mug.title} costs less now.`);
    expect(news).toMatchObject({ kind: 'price-drop', detail: '$18.00 instead of $26.00.', count: 1 });
    await untilTold(wisher, `${mug.title} costs less now.`);
    expect(await texts(passer)).toEqual([]);
  });
});

describe('what is read', () => {
  it('is in step on all devices, and counted right', async () => {
    const seller = await market.people.openSeller('Two Devices');
    const fan = await market.people.openBuyer();
    const things = [await listProduct(seller), await listProduct(seller), await listProduct(seller)];
    const [phone, laptop] = [await listen(seller), await listen(seller)];
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
    const seller = await market.people.openSeller('Private News');
    const fan = await market.people.openBuyer();
    const thing = await listProduct(seller);
    await fan.shop.products.like(product(thing));
    const [news] = await untilTold(seller, `Ada Moreno likes ${thing.title}.`);
    expect(await fan.shop.notifications.markRead({ body: { ids: [news!.id] } })).toEqual({ count: 0 });
    expect(await unreadOf(seller)).toBe(1);
  });

  it('pages from the newest to the oldest', async () => {
    const seller = await market.people.openSeller('Long List');
    const fan = await market.people.openBuyer();
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

describe('mails', () => {
  const unsubscribeIn = (text: string) => /\/unsubscribe\?token=(\S+)/.exec(text)![1]!;

  it('come where they are wished for, not when it was read meanwhile, and end with one click', async () => {
    const seller = await market.people.openSeller('Mail Me');
    const fan = await market.people.openBuyer();
    await seller.shop.notificationPreferences.update({ body: { kinds: { like: { email: true } } } });
    const [one, two] = [await listProduct(seller), await listProduct(seller)];
    await fan.shop.products.like(product(one));
    const [first] = await untilTold(seller, `Ada Moreno likes ${one.title}.`);
    await seller.shop.notifications.markRead({ body: { ids: [first!.id] } });
    await fan.shop.products.like(product(two));
    await untilTold(seller, `Ada Moreno likes ${two.title}.`);
    await passTime(seller);
    const [mail] = await until(async () => {
      const mails = await mailsTo(seller);
      return mails.length > 0 && mails;
    });
    expect(mail!.subject).toBe(`Ada Moreno likes ${two.title}`);
    expect(await mailsTo(seller)).toHaveLength(1);

    const byMailProgram = await fetch(
      `${market.baseUrl}/v1/mails/unsubscribe?token=${unsubscribeIn(mail!.text)}`,
      { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) },
    );
    expect([byMailProgram.status, await byMailProgram.json()]).toMatchObject([200, { kind: 'like' }]);
    const { kinds } = await seller.shop.notificationPreferences.get({});
    expect([kinds.like.email, kinds.message.email]).toEqual([false, true]);
    const again = await market.people
      .guest()
      .mails.unsubscribe({ body: { token: unsubscribeIn(mail!.text) } });
    expect(again.kind).toBe('like');
  });

  it('cannot be ended with a token that was made up', async () => {
    const { id } = await market.people.openBuyer();
    for (const token of ['x', `${id}.like.${'a'.repeat(43)}`, `${id}.nothing.x`]) {
      const { error } = await market.people.guest().safe.mails.unsubscribe({ body: { token } });
      expect(error?.code).toBe('notifications.unsubscribe-link-invalid');
    }
  });

  it('about messages come only when nobody read them for some minutes', async () => {
    const seller = await market.people.openSeller('Slow Reader');
    const fan = await market.people.openBuyer();
    const thing = await listProduct(seller);
    const { id } = await fan.shop.conversations.start({ body: { productId: thing.id } });
    const say = (text: string) =>
      fan.shop.messages.send({
        path: { conversationId: id },
        body: { text, clientMessageId: crypto.randomUUID() },
      });
    await say('Does it run small?');
    await untilTold(seller, 'Ada Moreno wrote to you.');
    await market.app.get(HandOnWhatIsDue).run();
    await seller.shop.conversations.markRead({ path: { conversationId: id }, body: { upTo: 1 } });
    await until(async () => (await unreadOf(seller)) === 0);
    await passTime(seller);
    await say('Hello? https://evil.example');
    await say('Are you there?');
    const [news] = await untilTold(seller, 'Ada Moreno wrote to you 2 times.');
    expect(news!.detail).toBe('Are you there?');
    await passTime(seller);
    const mails = await until(async () => {
      const all = await mailsTo(seller);
      return all.length > 0 && all;
    });
    expect(mails.map(({ subject }) => subject)).toEqual(['Ada Moreno wrote to you 2 times']);
  });

  it('come as one in the morning for who wants that', async () => {
    const seller = await market.people.openSeller('Early Bird');
    const fan = await market.people.openBuyer();
    const body = { kinds: { like: { email: true }, follow: { email: true } }, digest: 'daily' as const };
    await seller.shop.notificationPreferences.update({ body });
    const thing = await listProduct(seller);
    await fan.shop.products.like(product(thing));
    await fan.shop.people.follow(handle(seller));
    await untilTold(seller, `Ada Moreno likes ${thing.title}.`, 'Ada Moreno follows you.');
    await passTime(seller);
    const mails = await until(async () => {
      const all = await mailsTo(seller);
      return all.length > 0 && all;
    });
    expect(mails.map(({ subject }) => subject)).toEqual(['2 things to notice']);
    expect(mails[0]!.text).toContain(`Ada Moreno likes ${thing.title}:`);
    expect(mails[0]!.text).toContain('Ada Moreno follows you:');
  });
});

describe('pushes', () => {
  it('reach the browser sealed and signed, once, until it is gone or signed out', async () => {
    const browser = await browserWithPush();
    const seller = await market.people.openSeller('Push Me');
    const fan = await market.people.openBuyer();
    await seller.shop.notificationPreferences.update({ body: { kinds: { like: { push: true } } } });
    const made = await seller.shop.pushSubscriptions.create({ body: browser.subscription() });
    expect(await seller.shop.pushSubscriptions.create({ body: browser.subscription() })).toEqual(made);
    const like = async () => {
      const thing = await listProduct(seller);
      await fan.shop.products.like(product(thing));
      await untilTold(seller, `Ada Moreno likes ${thing.title}.`);
      await passTime(seller);
      return thing;
    };

    const one = await like();
    await until(async () => browser.pushed.length === 1);
    const { publicKey } = await seller.shop.pushSubscriptions.key({});
    const [{ payload, publicKey: signer, headers }] = browser.pushed as [(typeof browser.pushed)[0]];
    expect(signer).toBe(publicKey);
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400' });
    expect(payload).toMatchObject({
      kind: 'like',
      title: `Ada Moreno likes ${one.title}.`,
      path: `/p/${one.slug}`,
    });

    browser.answers.push(503);
    await like();
    await until(async () => browser.pushed.length === 2);

    browser.answers.push(410);
    await like();
    const left = () => market.db.row(`SELECT 1 FROM push_subscriptions WHERE user_id = $1::uuid`, seller.id);
    await until(async () => (await left()) === undefined);

    await seller.shop.pushSubscriptions.create({ body: browser.subscription('laptop') });
    await seller.shop.auth.signOut({});
    await until(async () => (await left()) === undefined);
    await browser.close();
  });
});
