import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem } from '../src/platform/http/problem.js';
import { socketTo } from './support/live.js';
import { startMarket, type Market } from './support/market.js';
import { PASSWORD } from './support/people.js';
import { checkoutBody } from './support/shopping.js';

/** The figures a new installation has. */
const DEFAULTS = {
  RATE_LIMIT_GENERAL: '100',
  RATE_LIMIT_AUTH: '10',
  RATE_LIMIT_ACCOUNT: '30',
  RATE_LIMIT_PAYMENTS: '5',
  RATE_LIMIT_PAYMENTS_ADDRESS: '30',
  RATE_LIMIT_ADDRESS: '3000',
};

const statuses = (answers: Response[]) =>
  Object.fromEntries(
    [...Map.groupBy(answers, ({ status }) => status)].map(([status, same]) => [status, same.length]),
  );
const at = <T>(times: number, send: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: times }, (_, i) => send(i)));

/** Passwords are hashed a few at a time: a crowd at once is sent away with 503. */
async function oneByOne<T>(times: number, send: (i: number) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (let i = 0; i < times; i++) answers.push(await send(i));
  return answers;
}

const signIn = (
  market: Market,
  email: string,
  from: string,
  password = 'not the password',
  headers: Record<string, string> = {},
) =>
  fetch(`${market.baseUrl}/v1/auth/sign-in`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'session-transport': 'cookie',
      'x-forwarded-for': from,
      ...headers,
    },
    body: JSON.stringify({ email, password }),
  });

describe('behind a proxy that is trusted', () => {
  let market: Market;
  beforeAll(async () => {
    market = await startMarket({ settings: { ...DEFAULTS, TRUSTED_PROXIES: 'loopback, 192.168.0.0/16' } });
  });
  afterAll(() => market.stop());

  it('lets one person do exactly 100 requests a minute, wherever they come from, and nobody else suffers', async () => {
    const [busy, other] = [await market.people.openBuyer(), await market.people.openBuyer()];
    const ask = (accessToken: string, i: number) =>
      fetch(`${market.baseUrl}/v1/account`, {
        headers: { authorization: `Bearer ${accessToken}`, 'x-forwarded-for': `10.2.0.${i % 250}` },
      });
    const answers = await at(130, (i) => ask(busy.accessToken, i));
    expect(statuses(answers)).toEqual({ 200: 100, 429: 30 });
    expect(answers.every(({ headers }) => headers.get('ratelimit-policy') === '"general";q=100;w=60')).toBe(
      true,
    );
    const left = answers
      .filter(({ ok }) => ok)
      .map(({ headers }) => /r=(\d+)/.exec(headers.get('ratelimit')!)![1]);
    expect(left.map(Number).sort((a, b) => b - a)).toEqual(Array.from({ length: 100 }, (_, i) => 99 - i));

    const refused = answers.find(({ status }) => status === 429)!;
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(await refused.json()).toMatchObject({ status: 429, code: 'request.rate-limited' });
    expect((await ask(other.accessToken, 0)).status).toBe(200);
  });

  it('lets nobody guess one password more than 30 times, from however many networks', async () => {
    const answers = await oneByOne(40, (i) => signIn(market, 'victim@example.com', `10.3.0.${i}`));
    expect(statuses(answers)).toEqual({ 401: 30, 429: 10 });
    expect((await signIn(market, 'somebody-else@example.com', '10.3.1.1')).status).toBe(401);
  });

  it('counts a request that is refused like any other', async () => {
    const { accessToken } = await market.people.openBuyer();
    const authorization = `Bearer ${accessToken}`;
    const unknown = '00000000-0000-7000-8000-000000000000';
    const refused = ['/seller/products', `/orders/${unknown}`, '/orders?limit=0'];
    const ask = (path: string, headers: Record<string, string>) =>
      fetch(`${market.baseUrl}/v1${path}`, { headers });
    const answers = await at(120, (i) => ask(refused[i % 3]!, { authorization }));
    expect(statuses(answers)).toEqual({ 403: 34, 404: 33, 422: 33, 429: 20 });

    const visitor = (await ask('/cart', {})).headers.get('visitor-token')!;
    const strangers = await at(120, () => ask('/account', { 'visitor-token': visitor }));
    expect(statuses(strangers)).toEqual({ 401: 100, 429: 20 });
  });

  it('lets nobody keep the owner of an account out by guessing', async () => {
    const { email } = await market.people.openBuyer();
    const flood = await oneByOne(15, () => signIn(market, email, '10.3.2.1'));
    expect(statuses(flood)).toEqual({ 401: 10, 429: 5 });
    const owner = await signIn(market, email, '10.3.3.1', PASSWORD);
    expect(owner.status).toBe(200);
    const device = owner.headers.getSetCookie().find((cookie) => cookie.startsWith('flexbizz_device='))!;

    await oneByOne(40, (i) => signIn(market, email, `10.3.4.${i}`));
    expect((await signIn(market, email, '10.3.5.1', PASSWORD)).status).toBe(429);
    const cookie = device.split(';')[0]!;
    expect((await signIn(market, email, '10.3.5.1', PASSWORD, { cookie })).status).toBe(200);
    const thief = await oneByOne(15, () => signIn(market, email, '10.3.5.2', undefined, { cookie }));
    expect(statuses(thief)).toEqual({ 401: 9, 429: 6 });
    const other = await signIn(market, 'victim@example.com', '10.3.5.3', undefined, { cookie });
    expect(other.status).toBe(429); // the device is known for one account
  });

  it('lets one address try 10 accounts, and the next address go on', async () => {
    const answers = await oneByOne(15, (i) => signIn(market, `victim-${i}@example.com`, '10.4.0.1'));
    expect(statuses(answers)).toEqual({ 401: 10, 429: 5 });
    expect((await signIn(market, 'next@example.com', '10.4.0.2')).status).toBe(401);
  });

  it('believes the proxies of its network, and nothing that stands before what they saw', async () => {
    const answers = await oneByOne(15, (i) =>
      signIn(market, `victim-${i}@example.com`, `203.0.113.${i}, 10.8.0.7, 192.168.0.9`),
    );
    expect(statuses(answers)).toEqual({ 401: 10, 429: 5 });
  });

  it('counts what a person writes over their sockets with what they ask over HTTP', async () => {
    const { accessToken: token } = await market.people.openBuyer();
    const asked = await at(60, () =>
      fetch(`${market.baseUrl}/v1/account`, { headers: { authorization: `Bearer ${token}` } }),
    );
    const sockets = [socketTo(market.baseUrl, { token }), socketTo(market.baseUrl, { token })];
    const said = await at(50, async (i) => {
      const { problem } = (await sockets[i % 2]!.emitWithAck('chat:send', {})) as { problem: Problem };
      return problem.code;
    });
    sockets.forEach((socket) => socket.close());
    expect(statuses(asked)).toEqual({ 200: 60 });
    expect(said.filter((code) => code === 'request.invalid')).toHaveLength(40);
    expect(said.filter((code) => code === 'live.too-many-messages')).toHaveLength(10);
  });

  const startsWith = (accessToken: string) => (key: string) =>
    fetch(`${market.baseUrl}/v1/checkouts`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${accessToken}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify(checkoutBody),
    });

  it('starts 5 payments a minute for one buyer', async () => {
    const start = startsWith((await market.people.openBuyer()).accessToken);
    const answers = await at(9, (i) => start(`try ${i}`));
    expect(statuses(answers)).toEqual({ 422: 5, 429: 4 }); // the cart is empty, and that counts too
  });

  it('counts a payment once, however often it is sent again because no answer came', async () => {
    const start = startsWith((await market.people.openBuyer()).accessToken);
    const again = await at(20, () => start('the same'));
    const others = await at(4, (i) => start(`other ${i}`));
    expect(statuses([...again, ...others])[429]).toBeUndefined();
    const [beyond] = await at(1, () => start('one more'));
    expect(beyond!.status).toBe(429);
    expect((await start('the same')).status).toBe(422); // its answer is kept
  });
});

describe('called by somebody who only pretends to be a proxy', () => {
  let market: Market;
  beforeAll(async () => {
    market = await startMarket({ settings: { ...DEFAULTS, TRUSTED_PROXIES: '10.255.255.1' } });
  });
  afterAll(() => market.stop());

  it('counts the address it sees, not the one it is told', async () => {
    const answers = await oneByOne(15, (i) => signIn(market, `victim-${i}@example.com`, `10.5.0.${i}`));
    expect(statuses(answers)).toEqual({ 401: 10, 429: 5 });
  });
});
