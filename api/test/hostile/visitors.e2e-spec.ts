import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startMarket, type Market } from '../support/market.js';
import { checkoutBody } from '../support/shopping.js';

const ADDRESS = 400;
const PAYMENTS_ADDRESS = 30;

let market: Market;
beforeAll(async () => {
  market = await startMarket({
    settings: {
      RATE_LIMIT_GENERAL: '10',
      RATE_LIMIT_PAYMENTS: '5',
      RATE_LIMIT_PAYMENTS_ADDRESS: String(PAYMENTS_ADDRESS),
      RATE_LIMIT_ADDRESS: String(ADDRESS),
      RATE_LIMIT_VISITORS: '350',
    },
  });
});
afterAll(() => market.stop());

const ask = (path: string, from: string, headers: Record<string, string> = {}) =>
  fetch(`${market.baseUrl}/v1${path}`, { headers: { 'x-forwarded-for': from, ...headers } });
const newVisitor = async (from: string) => (await ask('/cart', from)).headers.get('visitor-token')!;
const tally = (answers: Response[]) =>
  Object.fromEntries(
    [...Map.groupBy(answers, ({ status }) => status)].map(([status, same]) => [status, same.length]),
  );
const at = <T>(times: number, send: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: times }, (_, i) => send(i)));

describe('a visitor', () => {
  it('has an allowance of their own, wherever they come from', async () => {
    const [busy, other] = [await newVisitor('10.20.0.1'), await newVisitor('10.20.0.1')];
    const answers = await at(15, (i) => ask('/cart', `10.20.1.${i}`, { 'visitor-token': busy }));
    expect(tally(answers)).toEqual({ 200: 10, 429: 5 });
    expect((await ask('/cart', '10.20.0.1', { 'visitor-token': other })).status).toBe(200);
  });

  it('keeps a cookie no script can read in a browser, and a header elsewhere', async () => {
    const browser = await ask('/cart', '10.20.2.1', { 'session-transport': 'cookie' });
    expect(browser.headers.get('visitor-token')).toBeNull();
    const [cookie] = browser.headers.getSetCookie();
    expect(cookie).toMatch(/^flexbizz_visitor=fbv_[\w-]{52}; .*HttpOnly.*SameSite=Lax/);
    const again = await ask('/cart', '10.20.2.1', {
      'session-transport': 'cookie',
      cookie: cookie!.split(';')[0]!,
    });
    expect(again.headers.getSetCookie()).toEqual([]);
    expect(again.headers.get('ratelimit')).toMatch(/^"general";r=9/);
  });

  it('is not made of an answer that caches may store', async () => {
    const { headers } = await ask('/products', '10.20.3.1', { 'session-transport': 'cookie' });
    expect(headers.get('cache-control')).toContain('public');
    expect([headers.get('visitor-token'), headers.getSetCookie()]).toEqual([null, []]);
  });

  it('is not refused because 299 others share the address of one proxy', async () => {
    const visitors = await at(300, () => newVisitor('10.21.0.1'));
    const answers = await at(90, (i) => ask('/cart', '10.21.0.1', { 'visitor-token': visitors[i]! }));
    expect(tally(answers)).toEqual({ 200: 90 });
  });
});

describe('an address', () => {
  it('gains nothing by tokens it invents', async () => {
    const answers = await at(ADDRESS + 50, (i) =>
      ask('/cart', '10.22.0.1', {
        'cart-token': `invented-${i}`,
        'visitor-token': `fbv_${i}`.padEnd(56, 'A'),
      }),
    );
    expect(tally(answers)).toEqual({ 200: ADDRESS, 429: 50 });
  });

  it('is given so many visitors a minute, and is served all the same without one', async () => {
    const answers = await at(380, () => ask('/cart', '10.22.1.1'));
    expect(tally(answers)).toEqual({ 200: 380 });
    expect(answers.filter(({ headers }) => headers.has('visitor-token'))).toHaveLength(350);
  });

  it('starts so many payments, however many guests it pretends to be', async () => {
    const pay = (i: number, headers: Record<string, string>) =>
      fetch(`${market.baseUrl}/v1/checkouts`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          'cart-token': `cart-${i}`,
          ...headers,
        },
        body: JSON.stringify(checkoutBody),
      });
    const invented = await at(12, (i) => pay(i, { 'x-forwarded-for': '10.23.0.1' }));
    expect(tally(invented)).toEqual({ 422: 5, 429: 7 });
    const visitors = await at(40, () => newVisitor('10.23.0.2'));
    const issued = await at(40, (i) =>
      pay(i, { 'x-forwarded-for': '10.23.0.2', 'visitor-token': visitors[i]! }),
    );
    expect(tally(issued)).toEqual({ 422: PAYMENTS_ADDRESS, 429: 10 });
  });
});
