import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { NoticeDeadProcesses } from '../src/modules/chat/presence/notice-dead-processes.js';
import { chattingSuite, codeOf, heardOf, say, write } from './support/chatting.js';
import { until } from './support/until.js';

const suite = chattingSuite();
const { listen, twoPeople } = suite;
/** Who has written may see whether the other is there. */
const twoWhoWrote = async () => {
  const two = await twoPeople();
  await write(two.buyer.shop, two.id, 'hello');
  return two;
};

describe('who is there', () => {
  it('shows who types, at most every two seconds, and to the other alone', async () => {
    const { buyer, seller, id } = await twoPeople();
    const [mine, theirs, stranger] = [
      await listen(buyer),
      await listen(seller),
      await listen(await suite.market.people.openBuyer()),
    ];
    // All at once: one by one they could take two seconds on a busy machine.
    await Promise.all(Array.from({ length: 10 }, () => say(mine, 'chat:typing', { conversationId: id })));
    await until(async () => heardOf(theirs, 'chat:typing').length > 0);
    expect(heardOf(theirs, 'chat:typing')).toEqual([{ conversationId: id, userId: buyer.id }]);
    expect([heardOf(mine, 'chat:typing'), heardOf(stranger, 'chat:typing')]).toEqual([[], []]);
  });

  it('tells when they come and go, though not at every reload', async () => {
    const { buyer, seller, path } = await twoWhoWrote();
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
    const { buyer, seller, path } = await twoWhoWrote();
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
    const { buyer, seller } = await twoWhoWrote();
    const mine = await listen(buyer);
    const node = randomUUID();
    await suite.market.db.run(`INSERT INTO chat_nodes VALUES ($1::uuid, now())`, node);
    await suite.market.db.run(`INSERT INTO chat_presence VALUES ($1::uuid, $2::uuid)`, seller.id, node);
    const watch = () => say(mine, 'presence:watch', { userIds: [seller.id] });
    expect(await watch()).toMatchObject({ people: [{ online: true }] });
    await suite.market.db.run(
      `UPDATE chat_nodes SET seen_at = now() - interval '20 s' WHERE id = $1::uuid`,
      node,
    );
    expect(await watch()).toMatchObject({ people: [{ online: false }] });
    await suite.market.app.get(NoticeDeadProcesses, { strict: false }).run();
    await until(async () => heardOf(mine, 'presence:online').length === 1);
    expect(heardOf(mine, 'presence:online')).toEqual([
      { userId: seller.id, online: false, lastSeenAt: expect.any(String) },
    ]);
  });

  it('is told to those who have a conversation with them alone', async () => {
    const [ada, grace] = [
      await suite.market.people.openBuyer(),
      await suite.market.people.openBuyer('Grace Hopper'),
    ];
    await listen(grace);
    const mine = await listen(ada);
    expect(await say(mine, 'presence:watch', { userIds: [grace.id] })).toEqual({ people: [] });
  });

  it('is told once something was written: opening a conversation is no leave to watch', async () => {
    const { buyer, seller, id, path } = await twoPeople();
    const mine = await listen(buyer);
    await listen(seller);
    const watch = () => say(mine, 'presence:watch', { userIds: [seller.id] });
    expect(await watch()).toEqual({ people: [] });
    expect((await buyer.shop.conversations.get({ path })).with).toMatchObject({
      online: null,
      lastSeenAt: null,
    });
    await write(buyer.shop, id, 'hello');
    expect(await watch()).toMatchObject({ people: [{ userId: seller.id, online: true }] });
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
          (await suite.market.db.rows(`SELECT 1 FROM event_deliveries WHERE subscriber LIKE 'chat.%'`))
            .length === 0,
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
  const heardUpTo = () => say(mine, 'presence:watch', { userIds: [] }); // what was on its way came before this answer
  await heardUpTo();
  const seen = heardOf(mine, 'chat:typing').length;
  for (let key = 0; key < 5; key++) expect(await types()).toBe('chat.blocked');
  await heardUpTo();
  expect(heardOf(mine, 'chat:typing')).toHaveLength(seen);
});
