import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startMarket, type Market } from '../../../test/support/market.js';
import type { Person } from '../../../test/support/people.js';
import { listProduct } from '../../../test/support/shopping.js';
import { newId } from '../../shared/id.js';
import { MOST_LINES } from './cart.contract.js';

let market: Market;
let seller: Person;
let mug: string;
let bowl: string;
beforeAll(async () => {
  market = await startMarket();
  seller = await market.people.openSeller('Cart House');
  mug = (await listProduct(seller)).variantId;
  bowl = (await listProduct(seller)).variantId;
});
afterAll(() => market.stop());

const linesOf = ({ sellers }: { sellers: { lines: { variantId: string; quantity: number }[] }[] }) =>
  Object.fromEntries(
    sellers.flatMap(({ lines }) => lines.map(({ variantId, quantity }) => [variantId, quantity])),
  );

describe('a cart', () => {
  it('is one for all tabs, and more of the same adds up', async () => {
    const buyer = await market.people.openBuyer();
    const add = (variantId: string) => buyer.shop.cart.addItem({ body: { variantId } });
    await Promise.all([add(mug), add(bowl), add(mug)]);
    expect(linesOf(await add(bowl))).toEqual({ [mug]: 2, [bowl]: 2 });
    expect(
      linesOf(await buyer.shop.cart.setItem({ path: { variantId: mug }, body: { quantity: 5 } })),
    ).toEqual({ [mug]: 5, [bowl]: 2 });
    expect(linesOf(await buyer.shop.cart.removeItem({ path: { variantId: mug } }))).toEqual({ [bowl]: 2 });
    const absent = await buyer.shop.safe.cart.setItem({ path: { variantId: mug }, body: { quantity: 1 } });
    expect(absent.error?.code).toBe('cart.not-for-sale');
  });

  it('of a seller takes nothing from their own shop, also when they put it in as a guest', async () => {
    const own = await seller.shop.safe.cart.addItem({ body: { variantId: mug } });
    expect(own.error?.code).toBe('cart.own-product');
    const guest = market.people.guest();
    const { token } = await guest.cart.addItem({ body: { variantId: mug } });
    const { cart: merged } = await seller.shop.cart.merge({ body: { token: token! } });
    expect(merged.buyable).toBe(false);
    expect(merged.sellers[0]!.lines[0]!.problem?.kind).toBe('own');
    await seller.shop.cart.removeItem({ path: { variantId: mug } });
  });

  it('of a guest is not opened with a token somebody made up', async () => {
    const made = 'fbc_made-up';
    const guest = market.people.guest();
    const { token } = await guest.cart.addItem({
      body: { variantId: mug },
      headers: { 'Cart-Token': made },
    });
    expect(token).not.toBe(made);
  });

  it('has room for so many things, and for more of what is in it', async () => {
    const buyer = await market.people.openBuyer();
    const { id } = await buyer.shop.cart.addItem({ body: { variantId: mug } });
    await market.db.run(
      `INSERT INTO cart_items (cart_id, variant_id, quantity, title, variant_title, seen_price_amount)
       SELECT $1::uuid, unnest($2::uuid[]), 1, 'Gone', '', 100`,
      id,
      Array.from({ length: MOST_LINES - 1 }, newId),
    );
    const full = await buyer.shop.safe.cart.addItem({ body: { variantId: bowl } });
    expect(full.error?.code).toBe('cart.full');
    expect(linesOf(await buyer.shop.cart.addItem({ body: { variantId: mug } }))).toMatchObject({ [mug]: 2 });
  });

  it('of a guest comes along when the guest signs in, once, however often that is asked for', async () => {
    const buyer = await market.people.openBuyer();
    const { token } = await market.people.guest().cart.addItem({ body: { variantId: mug, quantity: 2 } });
    const merge = () => buyer.shop.cart.merge({ body: { token: token! } });
    await Promise.all(Array.from({ length: 5 }, merge));
    expect(linesOf(await buyer.shop.cart.get())).toEqual({ [mug]: 2 });

    const { token: later } = await market.people.guest().cart.addItem({ body: { variantId: mug } });
    const mergeLater = () => buyer.shop.cart.merge({ body: { token: later! } });
    const merged = await Promise.all(Array.from({ length: 5 }, mergeLater));
    expect(linesOf(await buyer.shop.cart.get())).toEqual({ [mug]: 3 });
    expect(merged.flatMap(({ changes }) => changes)).toEqual([expect.stringContaining('there are 3 now')]);
  });
});
