import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { chattingSuite, codeOf, heardOf, messagesOf, say, write, type Message } from './support/chatting.js';
import { brokenInvariants } from './support/invariants.js';
import type { Person } from './support/people.js';
import { until } from './support/until.js';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGM4UaGBFTEMLQkAUtVaAV8W4QQAAAAASUVORK5CYII=',
  'base64',
);

const suite = chattingSuite();
const { listen, twoPeople } = suite;

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
    await suite.market.db.run('UPDATE users SET suspended_at = now() WHERE id = $1::uuid', seller.id);
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
    expect(await brokenInvariants(suite.market.db)).toEqual({});
    for (const { buyer, path } of pairs) {
      const { items } = await buyer.shop.messages.list({ path, query: { after: 0, limit: 200 } });
      expect(items.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
    }
  });
});
