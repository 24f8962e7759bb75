import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HandOnWhatIsDue } from '../src/modules/notifications/schedules/hand-on-what-is-due.js';
import { browserWithPush } from './support/browser-with-push.js';
import { startMarket, type Market } from './support/market.js';
import { handle, mailsTo, passTime, product, unreadOf, untilTold } from './support/noticing.js';
import { listProduct } from './support/shopping.js';
import { until } from './support/until.js';

let market: Market;

beforeAll(async () => {
  market = await startMarket();
});
afterAll(() => market.stop());

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
    await passTime(market, seller);
    const [mail] = await mailsTo(market, seller);
    expect(mail!.subject).toBe(`Ada Moreno likes ${two.title}`);
    expect(await mailsTo(market, seller)).toHaveLength(1);

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
    await passTime(market, seller);
    await say('Hello? https://evil.example');
    await say('Are you there?');
    const [news] = await untilTold(seller, 'Ada Moreno wrote to you 2 times.');
    expect(news!.detail).toBe('Are you there?');
    await passTime(market, seller);
    const mails = await mailsTo(market, seller);
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
    await passTime(market, seller);
    const mails = await mailsTo(market, seller);
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
      await passTime(market, seller);
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
