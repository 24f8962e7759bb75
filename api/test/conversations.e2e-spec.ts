import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Answer } from '@flexbizz/sdk';
import { chattingSuite, codeOf, say, write } from './support/chatting.js';
import { buy, listProduct } from './support/shopping.js';
import { until } from './support/until.js';

const suite = chattingSuite();
const { listen, twoPeople } = suite;

describe('a conversation', () => {
  it('is tied to a product, and one however often and by whomever it is begun', async () => {
    const buyer = await suite.market.people.openBuyer();
    const seller = await suite.market.people.openSeller('Kiln');
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
    const buyer = await suite.market.people.openBuyer();
    const seller = await suite.market.people.openSeller('Harbor');
    const product = await listProduct(seller);
    const { orders } = await buy(buyer.shop, product.variantId);
    const { id: orderId, number } = orders[0]!;
    const [theirs, ours] = await Promise.all([
      seller.shop.conversations.start({ body: { orderId } }),
      buyer.shop.conversations.start({ body: { orderId } }),
    ]);
    expect(ours.id).toBe(theirs.id);
    expect(ours.subject).toMatchObject({ kind: 'order', orderNumber: number, orderStatus: 'paid' });
    const stranger = await suite.market.people.openBuyer('Grace Hopper');
    expect(await codeOf(stranger.shop.conversations.start({ body: { orderId } }))).toBe('chat.nobody-there');
    expect(await codeOf(seller.shop.conversations.start({ body: { productId: product.id } }))).toBe(
      'chat.yourself',
    );
    expect(await codeOf(stranger.shop.conversations.start({ body: {} as never }))).toBe('request.invalid');
  });

  it('is for the two in it: to anybody else there is none', async () => {
    const { buyer, id, path } = await twoPeople();
    await write(buyer.shop, id, 'hello');
    const stranger = await suite.market.people.openBuyer('Grace Hopper');
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
