import { randomInt } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { freePort } from '../../src/payment-sandbox/testing.js';
import { RateLimits } from '../../src/platform/limits/rate-limits.js';
import { SharedWindows } from '../../src/platform/limits/shared-windows.js';
import { testConfig } from '../support/config.js';
import { InternalServer } from '../../src/platform/telemetry/internal-server.js';
import { startMarket } from '../support/market.js';
import { until } from '../support/until.js';
import { OwnRedis, redisIsInstalled } from './support/redis.js';

const LIMIT = 100;
const ADA = 'ada';
const FLUSHES = 5;

let redis: OwnRedis;
let nodes: RateLimits[];

const allConnected = () => until(async () => nodes.every(({ connected }) => connected));
const allAlone = () => until(async () => nodes.every(({ connected }) => !connected));
const allKnowEachOther = () => until(async () => nodes.every((node) => node.connected && node.nodes === 2));

beforeEach(async () => {
  redis = new OwnRedis(await freePort(randomInt(20_000, 32_000)));
  await redis.start();
  const settings = { RATE_LIMIT_GENERAL: String(LIMIT), REDIS_URL: redis.url };
  const config = testConfig('postgresql://nobody@127.0.0.1:1/nothing', settings);
  nodes = [new RateLimits(config), new RateLimits(config)];
  await allKnowEachOther();
});
afterEach(async () => {
  nodes.forEach((node) => node.onApplicationShutdown());
  redis.thaw();
  await redis.kill();
});

/** All of it takes less than a minute, so what is let in altogether is what one minute lets in. */
async function letIn(requests: number, key = ADA): Promise<number> {
  let allowed = 0;
  for (let i = 0; i < requests; i++) if ((await nodes[i % 2]!.spend('general', key)).allowed) allowed++;
  return allowed;
}

/** What is left is divided among the nodes, which may leave one over. */
function expectAll(allowed: number): void {
  expect(allowed).toBeLessThanOrEqual(LIMIT);
  expect(allowed).toBeGreaterThan(LIMIT - nodes.length);
}

async function forget(): Promise<void> {
  const client = new Redis(redis.url);
  await client.flushall();
  client.disconnect();
}

const suite = redisIsInstalled ? describe : describe.skip;

suite('two nodes', () => {
  it('let nobody begin anew when Redis is killed, nor when it comes back empty', async () => {
    let allowed = await letIn(60);
    await redis.kill();
    allowed += await letIn(20);
    await allAlone();
    allowed += await letIn(200);
    await redis.start();
    await allConnected();
    allowed += await letIn(200);
    expectAll(allowed);
  });

  it('let nobody begin anew when Redis forgets, however often', async () => {
    let allowed = await letIn(20);
    for (let flush = 0; flush < FLUSHES; flush++) {
      await forget();
      allowed += await letIn(40);
      await allConnected();
      allowed += await letIn(40);
    }
    expect(allowed).toBe(LIMIT);
  });

  it('wait once for a Redis that froze, decide at once from then on, and ask it again when it answers', async () => {
    let allowed = await letIn(60);
    redis.freeze();
    // It may have answered one more; what is looked for in the background comes much later.
    for (const node of nodes) {
      let waited = 0;
      for (let asked; (asked = node.spend('general', 'dee')) instanceof Promise; waited++) await asked;
      expect(waited).toBeLessThanOrEqual(2);
    }
    allowed += await letIn(2);
    await allAlone();
    expect(nodes.map((node) => node.spend('general', 'ben') instanceof Promise)).toEqual([false, false]);
    allowed += await letIn(200);
    redis.thaw();
    await allConnected();
    allowed += await letIn(200);
    expectAll(allowed);
    await until(async () => nodes[0]!.spend('general', 'cyd') instanceof Promise);
  });
});

suite('a marketplace whose Redis is frozen', () => {
  it('says so, goes on serving and refuses a session that has ended', async () => {
    const INTERNAL_PORT = String(await freePort(randomInt(20_000, 32_000)));
    const market = await startMarket({ settings: { REDIS_URL: redis.url, INTERNAL_PORT } });
    await market.app.get(InternalServer).start();
    const { shop } = await market.people.openBuyer();
    const readiness = async () => (await fetch(`http://127.0.0.1:${INTERNAL_PORT}/health/ready`)).json();
    await until(async () => market.app.get(RateLimits).connected);
    redis.freeze();
    await until(async () => !market.app.get(RateLimits).connected);
    expect(await readiness()).toMatchObject({ status: 'ready', redis: 'degraded' });
    expect((await shop.account.get()).emailVerified).toBe(true);
    expect((await shop.products.list().page()).items).toEqual([]);
    await shop.auth.signOut();
    await expect(shop.account.get()).rejects.toMatchObject({ kind: 'not-signed-in' });
    redis.thaw();
    await until(async () => market.app.get(RateLimits).connected);
    await market.stop();
  });
});

suite('Redis alone, without what each node counts itself', () => {
  it('lets everybody begin anew each time it forgets', async () => {
    const bare = new SharedWindows(redis.url, 1_000, () => undefined);
    let allowed = 0;
    for (let flush = 0; flush <= FLUSHES; flush++) {
      await until(async () => bare.usable);
      for (let i = 0; i < 40; i++) if ((await bare.take(ADA, LIMIT, 60_000)).allowed) allowed++;
      await forget();
      await bare.take(ADA, LIMIT, 60_000).catch(() => undefined); // notices that it has forgotten
    }
    bare.close();
    expect(allowed).toBe(40 * (FLUSHES + 1));
  });
});
