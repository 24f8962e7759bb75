import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startMarket, type Market } from './support/market.js';
import { until } from './support/until.js';

let market: Market;

beforeAll(async () => {
  market = await startMarket();
});
afterAll(() => market.stop());

it('takes a newcomer from the first mail to a shop whose goods are found by a misspelt word', async () => {
  const { people, baseUrl } = market;
  const email = 'mara@example.com';
  const password = 'a loom of one’s own';
  await people.guest().auth.register({ body: { email, displayName: 'Mara Lindqvist' } });
  const token = await until(async () => {
    const page = await (await fetch(`${baseUrl}/dev/mail`)).text();
    return page.includes(email) && /verify\?token=([\w.-]+)/.exec(page)?.[1];
  });
  const { accessToken } = await people.guest().auth.verifyEmail({ body: { token, password } });
  const mara = people.signedIn(accessToken!);
  expect((await mara.account.becomeSeller()).roles).toContain('seller');
  const again = await people.guest().auth.signIn({ body: { email, password } });
  const shop = people.signedIn(again.accessToken!);

  const price = { amount: 6_400, currency: 'USD' };
  const variants = [{ sku: 'BLANKET', price, stock: 3 }];
  await shop.sellerProducts.create({
    body: { handle: 'blanket', title: 'Herringbone blanket', status: 'published', variants },
  });
  const found = await until(async () => {
    const { items } = await people
      .guest()
      .search.products({ query: { q: 'heringbone blankett' } })
      .page();
    return items.find(({ title }) => title === 'Herringbone blanket');
  });
  expect(found).toMatchObject({ price, inStock: true });
});
