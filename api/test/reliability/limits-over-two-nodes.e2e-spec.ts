import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '../../src/payment-sandbox/testing.js';
import { Config } from '../../src/platform/config/config.js';
import { startMarket, type Market } from '../support/market.js';
import { checkoutBody } from '../support/shopping.js';
import { startApiNode, type ApiNode } from './support/api-node.js';
import { OwnRedis, redisIsInstalled } from './support/redis.js';

/** The figures a new installation has. */
const SETTINGS = {
  RATE_LIMIT_GENERAL: '100',
  RATE_LIMIT_AUTH: '10',
  RATE_LIMIT_ACCOUNT: '30',
  RATE_LIMIT_PAYMENTS: '5',
  REDIS_PATIENCE_MS: '5000', // what is exact here is exact on a busy machine too
};
/** Nobody who asks here is a proxy, so what they say was forwarded is hearsay. */
const FORGED = { TRUSTED_PROXIES: '10.255.255.1' };
const AT_ONCE = 1_000;

jest.setTimeout(120_000);

let redis: OwnRedis | undefined;
let market: Market;
let other: ApiNode;

async function start(settings: Record<string, string>): Promise<void> {
  market = await startMarket({ settings: { ...SETTINGS, ...settings } });
  other = await startApiNode(market.app.get(Config), await freePort(randomInt(20_000, 32_000)));
}
async function stop(): Promise<void> {
  await other.kill();
  await market.stop();
}

interface Asked {
  path: string;
  token?: string;
  headers?: Record<string, string>;
  body?: object;
}

/** How many of a thousand were let in, every second one by the other node, each under an address of its own making. */
async function letIn(ask: (i: number) => Asked): Promise<number> {
  const nodes = [market.baseUrl, `http://127.0.0.1:${other.port}`];
  const answers = await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, i) => {
      const { path, token, headers, body } = ask(i);
      const response = await fetch(`${nodes[i % 2]}/v1${path}`, {
        method: body ? 'POST' : 'GET',
        headers: {
          'x-forwarded-for': `10.7.${i >> 8}.${i & 255}`,
          ...(token && { authorization: `Bearer ${token}` }),
          ...(body && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      await response.arrayBuffer();
      return response.status;
    }),
  );
  return answers.filter((status) => status !== 429).length;
}

const password = 'not the password';
const browsing = ({ accessToken: token }: { accessToken: string }) =>
  letIn(() => ({ path: '/account', token }));
const guessing = () =>
  letIn(() => ({ path: '/auth/sign-in', body: { email: 'victim@example.com', password } }));
const tryingAccounts = () =>
  letIn((i) => ({ path: '/auth/sign-in', body: { email: `victim-${i}@example.com`, password } }));
const paying = ({ accessToken: token }: { accessToken: string }) =>
  letIn((i) => ({
    ...{ path: '/checkouts', token, body: checkoutBody },
    headers: { 'idempotency-key': `try ${i}` },
  }));

const suite = redisIsInstalled ? describe : describe.skip;
const withRedis = (settings: Record<string, string> = {}) => {
  beforeAll(async () => {
    redis = new OwnRedis(await freePort(randomInt(20_000, 32_000)));
    await redis.start();
    await start({ REDIS_URL: redis.url, ...settings });
  });
  afterAll(async () => {
    await stop();
    await redis?.kill();
  });
};

suite('a thousand at once, over two nodes with one Redis', () => {
  withRedis();

  it('are 100 of one person, wherever they come from', async () => {
    expect(await browsing(await market.people.openBuyer())).toBe(100);
  });

  it('are 5 payments of one buyer', async () => {
    expect(await paying(await market.people.openBuyer())).toBe(5);
  });

  it('are 30 guesses at one password, wherever they come from', async () => {
    expect(await guessing()).toBe(30);
  });
});

suite('a thousand at once from one address that forges where they come from', () => {
  // What is left of the address after the first test.
  withRedis({ ...FORGED, RATE_LIMIT_ADDRESS: String(AT_ONCE + 100) });

  it('are 10 accounts tried', async () => {
    expect(await tryingAccounts()).toBe(10);
  });

  it('are as many looks around as one address may have, whatever tokens it invents', async () => {
    const invented = (i: number) => ({
      'cart-token': `cart-${i}`,
      'visitor-token': `fbv_${i}`.padEnd(56, 'A'),
    });
    expect(await letIn((i) => ({ path: '/cart', headers: invented(i) }))).toBe(100);
  });
});

describe('two nodes that do not know of each other', () => {
  beforeAll(() => start({}));
  afterAll(stop);

  it('let twice as many in: it is Redis that makes the limits those of the marketplace', async () => {
    expect(await browsing(await market.people.openBuyer())).toBe(200);
    expect(await paying(await market.people.openBuyer())).toBe(10);
  });
});
