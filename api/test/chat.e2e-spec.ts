import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, FlexBizz } from '@flexbizz/sdk';
import { NoticeDeadProcesses } from '../src/modules/chat/presence/notice-dead-processes.js';
import type { Envelope } from '../src/platform/live/live-event.js';
import { brokenInvariants } from './support/invariants.js';
import { listenTo, type Listener } from './support/live.js';
import { startMarket, type Market } from './support/market.js';
import type { Person } from './support/people.js';
import { buy, listProduct } from './support/shopping.js';
import { until } from './support/until.js';

type Message = Answer<'messages.send'>;

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGM4UaGBFTEMLQkAUtVaAV8W4QQAAAAASUVORK5CYII=',
  'base64',
);

let market: Market;
const open: Listener[] = [];

beforeAll(async () => {
  market = await startMarket();
});
afterAll(async () => {
  open.forEach((listener) => listener.close());
  await market.stop();
});

const listen = async ({ accessToken }: Person, auth: object = {}) => {
  const listener = await listenTo(market.baseUrl, { token: accessToken, ...auth });
  open.push(listener);
  return listener;
};
const say = async <Result>({ socket }: Listener, name: string, body: object): Promise<Result> => {
  const answer = await socket.timeout(5_000).emitWithAck(name, body);
  if (!answer.ok) throw Object.assign(new Error(answer.problem.detail), { code: answer.problem.code });
  return answer.result as Result;
};
const heardOf = <Data>({ heard }: Listener, type: string): Data[] =>
  (heard as Envelope[]).filter((envelope) => envelope.type === type).map(({ data }) => data as Data);
const messagesOf = (listener: Listener) =>
  heardOf<{ message: Message; unread: number }>(listener, 'chat:message');

const write = (
  shop: FlexBizz,
  conversationId: string,
  text: string,
  clientMessageId: string = randomUUID(),
) => shop.messages.send({ path: { conversationId }, body: { text, clientMessageId } });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );

async function twoPeople() {
  const buyer = await market.people.openBuyer();
  const seller = await market.people.openSeller('North Loom');
  const { id } = await buyer.shop.conversations.start({ body: { handle: seller.handle } });
  return { buyer, seller, id, path: { conversationId: id } };
}

describe('a conversation', () => {
  it('is tied to a product, and one however often and by whomever it is begun', async () => {
    const buyer = await market.people.openBuyer();
    const seller = await market.people.openSeller('Kiln');
    const product = await listProduct(seller);
    const starts = await Promise.all(
      [1, 2, 3, 4, 5].map(() => buyer.shop.conversations.start({ body: { productId: product.id } })),
    );
    expect(new Set(starts.map(({ id }) => id)).size).toBe(1);
    const [{ id }] = starts as [Answer<'conversations.start'>];
    expect(starts[0]).toMatchObject({
      with: { handle: seller.handle, isSeller: true },
      subject: { kind: 'product', id: product.id, title: product.title, price: { amount: 2500 } },
      lastMessage: null,
      unread: 0,
      canWrite: true,
    });
    expect((await seller.shop.conversations.list({})).items).toEqual([]);
    await write(buyer.shop, id, '  Does it run small?  ');
    const { items } = await seller.shop.conversations.list({});
    expect(items).toMatchObject([
      {
        id,
        unread: 1,
        with: { handle: buyer.handle },
        lastMessage: { text: 'Does it run small?', sequence: 1 },
      },
    ]);
    expect(JSON.stringify(items)).not.toContain('@example.com');
    const other = await buyer.shop.conversations.start({ body: { handle: seller.handle } });
    expect([other.id === id, other.subject]).toEqual([false, null]);

    await seller.shop.sellerProducts.archive({ path: { productId: product.id } });
    await until(
      async () =>
        (await buyer.shop.conversations.get({ path: { conversationId: id } })).subject!.slug === null,
    );
    const { subject } = await buyer.shop.conversations.get({ path: { conversationId: id } });
    expect(subject).toMatchObject({ title: product.title, slug: null, price: null });
  });

  it('is tied to an order, for its buyer and its seller and nobody else', async () => {
    const buyer = await market.people.openBuyer();
    const seller = await market.people.openSeller('Harbor');
    const product = await listProduct(seller);
    const { orders } = await buy(buyer.shop, product.variantId);
    const { id: orderId, number } = orders[0]!;
    const [theirs, ours] = await Promise.all([
      seller.shop.conversations.start({ body: { orderId } }),
      buyer.shop.conversations.start({ body: { orderId } }),
    ]);
    expect(ours.id).toBe(theirs.id);
    expect(ours.subject).toMatchObject({ kind: 'order', orderNumber: number, orderStatus: 'paid' });
    const stranger = await market.people.openBuyer('Grace Hopper');
    expect(await codeOf(stranger.shop.conversations.start({ body: { orderId } }))).toBe('chat.nobody-there');
    expect(await codeOf(seller.shop.conversations.start({ body: { productId: product.id } }))).toBe(
      'chat.yourself',
    );
    expect(await codeOf(stranger.shop.conversations.start({ body: {} as never }))).toBe('request.invalid');
  });

  it('is for the two in it: to anybody else there is none', async () => {
    const { buyer, id, path } = await twoPeople();
    await write(buyer.shop, id, 'hello');
    const stranger = await market.people.openBuyer('Grace Hopper');
    const socket = await listen(stranger);
    const attempts = [
      stranger.shop.conversations.get({ path }),
      stranger.shop.messages.list({ path }),
      write(stranger.shop, id, 'hi'),
      stranger.shop.conversations.markRead({ path, body: { upTo: 1 } }),
      stranger.shop.conversations.report({ path, body: { reason: 'spam' } }),
      say(socket, 'chat:send', { conversationId: id, text: 'hi', clientMessageId: randomUUID() }),
      say(socket, 'chat:read', { conversationId: id, upTo: 1 }),
      say(socket, 'chat:delivered', { conversationId: id, upTo: 1 }),
      say(socket, 'chat:typing', { conversationId: id }),
    ];
    expect(new Set(await Promise.all(attempts.map(codeOf)))).toEqual(new Set(['chat.not-found']));
  });
});

describe('a message', () => {
  it('reaches every device of both, and is one however often it is sent', async () => {
    const { buyer, seller, id } = await twoPeople();
    const [phone, laptop, theirs] = [await listen(buyer), await listen(buyer), await listen(seller)];
    const body = { conversationId: id, text: 'Is it wool?', clientMessageId: randomUUID() };
    const first = await say<Message>(phone, 'chat:send', body);
    expect(first).toMatchObject({
      sequence: 1,
      text: 'Is it wool?',
      senderId: buyer.id,
      flags: [],
      notice: null,
    });
    const again = await Promise.all([
      say(phone, 'chat:send', body),
      say(laptop, 'chat:send', body),
      write(buyer.shop, id, 'Is it wool?', body.clientMessageId),
    ]);
    expect(again).toEqual([first, first, first]);
    expect(await codeOf(write(buyer.shop, id, 'Is it silk?', body.clientMessageId))).toBe(
      'chat.message-id-taken',
    );
    await write(seller.shop, id, 'All of it.');
    for (const listener of [phone, laptop, theirs]) {
      await until(async () => messagesOf(listener).length === 2);
      expect(messagesOf(listener).map(({ message }) => message.sequence)).toEqual([1, 2]);
      expect(messagesOf(listener)[0]!.message).toEqual(first);
    }
    expect(messagesOf(theirs).map(({ unread }) => unread)).toEqual([1, 1]);
    expect(messagesOf(phone).map(({ unread }) => unread)).toEqual([0, 1]);
  });

  it('is read from any place in both directions', async () => {
    const { buyer, id, path } = await twoPeople();
    for (let number = 1; number <= 25; number++) await write(buyer.shop, id, `number ${number}`);
    const list = async (query: object) => {
      const { items, hasMore } = await buyer.shop.messages.list({ path, query });
      return [items.map(({ sequence }) => sequence), hasMore];
    };
    expect(await list({ limit: 3 })).toEqual([[23, 24, 25], true]);
    expect(await list({ before: 3, limit: 3 })).toEqual([[1, 2], false]);
    expect(await list({ before: 11, limit: 3 })).toEqual([[8, 9, 10], true]);
    expect(await list({ after: 11, limit: 3 })).toEqual([[12, 13, 14], true]);
    expect(await list({ after: 25 })).toEqual([[], false]);
    expect(await codeOf(list({ after: 2, before: 9 }))).toBe('request.invalid');
  });

  it('is a text or a picture, neither empty nor endless', async () => {
    const { buyer, id, path } = await twoPeople();
    expect(await codeOf(write(buyer.shop, id, ' \n '))).toBe('request.invalid');
    expect(await codeOf(write(buyer.shop, id, 'x'.repeat(4097)))).toBe('request.invalid');
    expect((await write(buyer.shop, id, 'é'.repeat(4096))).text).toHaveLength(4096);
    const body = { mediaIds: [randomUUID()], clientMessageId: randomUUID() };
    expect(await codeOf(buyer.shop.messages.send({ path, body }))).toBe('chat.picture-not-ready');
  });

  it('carries pictures the writer uploaded, and nobody else’s', async () => {
    const { buyer, seller, path } = await twoPeople();
    const sha256 = createHash('sha256').update(PIXEL).digest('hex');
    const { id } = await buyer.shop.media.upload({ path: { sha256 }, body: PIXEL });
    await until(async () => (await buyer.shop.media.get({ path: { sha256 } })).status === 'ready');
    const send = ({ shop }: Person) =>
      shop.messages.send({ path, body: { mediaIds: [id], clientMessageId: randomUUID() } });
    expect(await codeOf(send(seller))).toBe('chat.picture-not-ready');
    const sent = await send(buyer);
    expect(sent).toMatchObject({ text: '', pictures: [{ id, width: 8, sources: [{ width: 8 }] }] });
    expect((await seller.shop.messages.list({ path })).items).toEqual([sent]);
  });

  it('that leads away from the marketplace arrives with a warning', async () => {
    const { buyer, seller, id, path } = await twoPeople();
    const sent = await write(seller.shop, id, 'WhatsApp me, or pay to DE89 3704 0044 0532 0130 00');
    expect(sent.flags).toEqual(['iban', 'messenger']);
    const { items } = await buyer.shop.messages.list({ path });
    expect(items[0]).toMatchObject({
      flags: ['iban', 'messenger'],
      notice: expect.stringMatching(/checkout/),
    });
  });

  it('is not written to somebody who is suspended, and says so', async () => {
    const { buyer, seller, id, path } = await twoPeople();
    const sent = await write(buyer.shop, id, 'before', '0d1f6a52-6a0e-4f0b-8a55-0c2a4f1e7d3b');
    await market.db.run('UPDATE users SET suspended_at = now() WHERE id = $1::uuid', seller.id);
    expect(await codeOf(write(buyer.shop, id, 'after'))).toBe('chat.person-gone');
    expect(await write(buyer.shop, id, 'before', '0d1f6a52-6a0e-4f0b-8a55-0c2a4f1e7d3b')).toEqual(sent);
    expect(await buyer.shop.conversations.get({ path })).toMatchObject({
      canWrite: false,
      with: { displayName: 'Somebody who left' },
    });
  });
});

describe('how far somebody has come', () => {
  it('is one tick, then two, in step on every device, and never goes back', async () => {
    const { buyer, seller, id, path } = await twoPeople();
    const [phone, laptop, theirs] = [await listen(buyer), await listen(buyer), await listen(seller)];
    for (const text of ['one', 'two', 'three']) await write(seller.shop, id, text);
    expect(await buyer.shop.conversations.unread({})).toEqual({ count: 3, conversations: 1 });
    await say(phone, 'chat:delivered', { conversationId: id, upTo: 3 });
    const read = await say(phone, 'chat:read', { conversationId: id, upTo: 2 });
    expect(read).toEqual({ conversationId: id, deliveredUpTo: 3, readUpTo: 2, unread: 1 });
    expect(await buyer.shop.conversations.markRead({ path, body: { upTo: 1 } })).toEqual(read);
    await buyer.shop.conversations.markRead({ path, body: { upTo: 900 } });
    const steps = [
      { deliveredUpTo: 3, readUpTo: 0, unread: 3 },
      { deliveredUpTo: 3, readUpTo: 2, unread: 1 },
      { deliveredUpTo: 3, readUpTo: 3, unread: 0 },
    ].map((step) => ({ conversationId: id, userId: buyer.id, ...step }));
    for (const listener of [phone, laptop, theirs]) {
      await until(async () => heardOf(listener, 'chat:read').length === 3);
      expect(heardOf(listener, 'chat:read')).toEqual(steps);
    }
    expect(await seller.shop.conversations.get({ path })).toMatchObject({
      they: { deliveredUpTo: 3, readUpTo: 3 },
      unread: 0,
    });
    expect(await buyer.shop.conversations.unread({})).toEqual({ count: 0, conversations: 0 });
    expect((await buyer.shop.conversations.list({ query: { unread: 'true' } })).items).toEqual([]);
  });

  it('stays equal to its recount while both write and read at once', async () => {
    const pairs = await Promise.all(Array.from({ length: 8 }, twoPeople));
    const everything = pairs.flatMap(({ buyer, seller, id, path }) =>
      Array.from({ length: 12 }, (_, i) => [
        write(seller.shop, id, `line ${i}`),
        write(buyer.shop, id, `answer ${i}`),
        ...(i % 2 === 0 ? [buyer.shop.conversations.markRead({ path, body: { upTo: i + 1 } })] : []),
      ]).flat(),
    );
    await Promise.all(everything);
    expect(await brokenInvariants(market.db)).toEqual({});
    for (const { buyer, path } of pairs) {
      const { items } = await buyer.shop.messages.list({ path, query: { after: 0, limit: 200 } });
      expect(items.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
    }
  });
});

describe('who is there', () => {
  it('shows who types, at most every two seconds, and to the other alone', async () => {
    const { buyer, seller, id } = await twoPeople();
    const [mine, theirs, stranger] = [
      await listen(buyer),
      await listen(seller),
      await listen(await market.people.openBuyer()),
    ];
    for (let key = 0; key < 10; key++) await say(mine, 'chat:typing', { conversationId: id });
    await until(async () => heardOf(theirs, 'chat:typing').length > 0);
    expect(heardOf(theirs, 'chat:typing')).toEqual([{ conversationId: id, userId: buyer.id }]);
    expect([heardOf(mine, 'chat:typing'), heardOf(stranger, 'chat:typing')]).toEqual([[], []]);
  });

  it('tells when they come and go, though not at every reload', async () => {
    const { buyer, seller, path } = await twoPeople();
    const mine = await listen(buyer);
    const watch = () => say<{ people: object[] }>(mine, 'presence:watch', { userIds: [seller.id] });
    expect(await watch()).toEqual({ people: [{ userId: seller.id, online: false, lastSeenAt: null }] });
    const theirs = await listen(seller);
    await until(async () => heardOf(mine, 'presence:online').length === 1);
    expect(heardOf(mine, 'presence:online')).toEqual([{ userId: seller.id, online: true, lastSeenAt: null }]);
    theirs.close();
    const reloaded = await listen(seller);
    expect((await buyer.shop.conversations.get({ path })).with.online).toBe(true);
    await sleep(300);
    expect(heardOf(mine, 'presence:online')).toHaveLength(1);
    reloaded.close();
    await until(async () => heardOf(mine, 'presence:online').length === 2);
    expect(heardOf(mine, 'presence:online')[1]).toMatchObject({
      online: false,
      lastSeenAt: expect.any(String),
    });
  });

  it('is nobody’s business when they do not show it, and then they see nobody', async () => {
    const { buyer, seller, path } = await twoPeople();
    const [mine, theirs] = [await listen(buyer), await listen(seller)];
    await until(async () => (await buyer.shop.conversations.get({ path })).with.online);
    await say(mine, 'presence:watch', { userIds: [seller.id] });
    await say(theirs, 'presence:watch', { userIds: [buyer.id] });
    await seller.shop.chatSettings.update({ body: { showOnline: false } });
    await until(async () => heardOf(mine, 'presence:online').length === 1);
    expect(heardOf(mine, 'presence:online')).toEqual([
      { userId: seller.id, online: false, lastSeenAt: null },
    ]);
    expect((await buyer.shop.conversations.get({ path })).with.online).toBeNull();
    expect((await seller.shop.conversations.get({ path })).with.online).toBeNull();
    expect(await say(theirs, 'presence:watch', { userIds: [buyer.id] })).toEqual({ people: [] });
    const before = heardOf(theirs, 'presence:online').length;
    await buyer.shop.chatSettings.update({ body: { showOnline: false } });
    await buyer.shop.chatSettings.update({ body: { showOnline: true } });
    await say(theirs, 'chat:typing', { conversationId: path.conversationId });
    expect(heardOf(theirs, 'presence:online')).toHaveLength(before);
  });

  it('is told though the process that held them was killed', async () => {
    const { buyer, seller } = await twoPeople();
    const mine = await listen(buyer);
    const node = randomUUID();
    await market.db.run(`INSERT INTO chat_nodes VALUES ($1::uuid, now())`, node);
    await market.db.run(`INSERT INTO chat_presence VALUES ($1::uuid, $2::uuid)`, seller.id, node);
    const watch = () => say(mine, 'presence:watch', { userIds: [seller.id] });
    expect(await watch()).toMatchObject({ people: [{ online: true }] });
    await market.db.run(`UPDATE chat_nodes SET seen_at = now() - interval '20 s' WHERE id = $1::uuid`, node);
    expect(await watch()).toMatchObject({ people: [{ online: false }] });
    await market.app.get(NoticeDeadProcesses, { strict: false }).run();
    await until(async () => heardOf(mine, 'presence:online').length === 1);
    expect(heardOf(mine, 'presence:online')).toEqual([
      { userId: seller.id, online: false, lastSeenAt: expect.any(String) },
    ]);
  });

  it('is told to those who have a conversation with them alone', async () => {
    const [ada, grace] = [await market.people.openBuyer(), await market.people.openBuyer('Grace Hopper')];
    await listen(grace);
    const mine = await listen(ada);
    expect(await say(mine, 'presence:watch', { userIds: [grace.id] })).toEqual({ people: [] });
  });
});

describe('who blocked somebody', () => {
  it('and who was blocked write to each other no more, see each other no more, and keep what was said', async () => {
    for (const side of ['buyer', 'seller'] as const) {
      const { buyer, seller, id, path } = await twoPeople();
      const [mine, theirs] = [await listen(buyer), await listen(seller)];
      await write(buyer.shop, id, 'hello');
      await until(async () => (await seller.shop.conversations.get({ path })).with.online);
      await say(theirs, 'presence:watch', { userIds: [buyer.id] });
      const [blocker, blocked] = side === 'buyer' ? [buyer, seller] : [seller, buyer];
      await blocker.shop.people.block({ path: { handle: blocked.handle } });
      const attempts = [
        write(buyer.shop, id, 'please'),
        write(seller.shop, id, 'please'),
        say(mine, 'chat:send', { conversationId: id, text: 'please', clientMessageId: randomUUID() }),
        say(theirs, 'chat:typing', { conversationId: id }),
        blocked.shop.conversations.start({ body: { handle: blocker.handle } }),
      ];
      expect(new Set(await Promise.all(attempts.map(codeOf)))).toEqual(new Set(['chat.blocked']));
      expect((await blocked.shop.messages.list({ path })).items).toHaveLength(1);
      expect(await seller.shop.conversations.get({ path })).toMatchObject({
        canWrite: false,
        with: { online: null, lastSeenAt: null },
      });
      expect(await say(theirs, 'presence:watch', { userIds: [buyer.id] })).toEqual({ people: [] });
      await until(
        async () =>
          (await market.db.rows(`SELECT 1 FROM event_deliveries WHERE subscriber LIKE 'chat.%'`)).length ===
          0,
      );
      const before = heardOf(theirs, 'presence:online').length;
      await buyer.shop.chatSettings.update({ body: { showOnline: false } });
      await say(theirs, 'presence:watch', { userIds: [] });
      expect(heardOf(theirs, 'presence:online')).toHaveLength(before);
      await blocker.shop.people.unblock({ path: { handle: blocked.handle } });
      expect((await write(buyer.shop, id, 'friends again')).sequence).toBe(2);
    }
  });
});

it('who is blocked in the middle of a sentence is soon seen typing no more', async () => {
  const { buyer, seller, id } = await twoPeople();
  const [mine, theirs] = [await listen(buyer), await listen(seller)];
  const types = async () => {
    await sleep(200); // as fast as fingers are; faster is a flood
    return codeOf(say(theirs, 'chat:typing', { conversationId: id }));
  };
  await types();
  await until(async () => heardOf(mine, 'chat:typing').length === 1);
  await buyer.shop.people.block({ path: { handle: seller.handle } });
  // A keystroke costs no query, so the answer of a few seconds ago is believed; not for longer.
  await until(async () => (await types()) === 'chat.blocked', 10);
  const seen = heardOf(mine, 'chat:typing').length;
  for (let key = 0; key < 5; key++) expect(await types()).toBe('chat.blocked');
  await say(mine, 'presence:watch', { userIds: [] });
  expect(heardOf(mine, 'chat:typing')).toHaveLength(seen);
});

it('a report is kept once for moderators', async () => {
  const { buyer, seller, id, path } = await twoPeople();
  await write(seller.shop, id, 'pay me by gift card');
  await buyer.shop.conversations.report({ path, body: { reason: 'scam', sequence: 1 } });
  await buyer.shop.conversations.report({
    path,
    body: { reason: 'scam', sequence: 1, note: 'A gift card!' },
  });
  const reports = await market.db.rows(
    'SELECT reporter_id, reason, note, sequence, status FROM conversation_reports WHERE conversation_id = $1::uuid',
    id,
  );
  expect(reports).toEqual([
    { reporter_id: buyer.id, reason: 'scam', note: 'A gift card!', sequence: 1, status: 'open' },
  ]);
});

it('a report is read with its messages and resolved once, by moderators and by nobody else', async () => {
  const moderator = await market.people.openModerator();
  const { buyer, seller, id, path } = await twoPeople();
  await write(seller.shop, id, 'pay me by gift card');
  await buyer.shop.conversations.report({ path, body: { reason: 'scam', sequence: 1 } });
  const open = await moderator.shop.reports.list().toArray({ limit: 100 });
  const report = open.find(({ conversationId }) => conversationId === id)!;
  expect(report).toMatchObject({
    ...{ reason: 'scam', sequence: 1, status: 'open', resolution: null },
    ...{ reporter: { handle: buyer.handle }, about: { handle: seller.handle } },
  });
  const one = { path: { reportId: report.id } };
  const body = { note: 'Warned.' };
  for (const { shop } of [buyer, seller])
    for (const refused of [
      shop.safe.reports.list(),
      shop.safe.reports.get(one),
      shop.safe.reports.resolve({ ...one, body }),
    ])
      expect((await refused).error).toMatchObject({ status: 403 });
  expect((await moderator.shop.reports.get(one)).messages).toMatchObject([{ text: 'pay me by gift card' }]);
  const resolution = { note: 'Warned.', by: { handle: moderator.handle } };
  expect(await moderator.shop.reports.resolve({ ...one, body })).toMatchObject({ resolution });
  const again = await moderator.shop.safe.reports.resolve({ ...one, body: { note: 'Or not.' } });
  expect(again.error).toMatchObject({ code: 'chat.report-resolved' });
  const listed = await moderator.shop.reports.list({ query: { status: 'resolved' } }).toArray({ limit: 100 });
  expect(listed).toMatchObject([{ id: report.id, status: 'resolved', resolution }]);

  await buyer.shop.conversations.report({ path, body: { reason: 'harassment', sequence: 1 } });
  expect(await moderator.shop.reports.get(one)).toMatchObject({ status: 'open', resolution: null });
  const nowhere = await moderator.shop.safe.reports.get({ path: { reportId: id } });
  expect(nowhere.error).toMatchObject({ code: 'chat.report-not-found' });
});
