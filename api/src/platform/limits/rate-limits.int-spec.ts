import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OwnRedis, redisIsInstalled } from '../../../test/reliability/support/redis.js';
import { testConfig } from '../../../test/support/config.js';
import { freePort } from '../../payment-sandbox/testing.js';
import { RateLimits } from './rate-limits.js';

const NOWHERE = 'postgresql://nobody@127.0.0.1:1/nothing';
const LIMIT = 100;
/** What is exact is tested on busy machines too; what happens when Redis is late has tests of its own. */
const PATIENT = { REDIS_PATIENCE_MS: '5000' };
const instance = (redis: Record<string, string>) =>
  new RateLimits(testConfig(NOWHERE, { RATE_LIMIT_GENERAL: String(LIMIT), ...PATIENT, ...redis }));

async function allowedOf(instances: RateLimits[], key: string, requests: number): Promise<number> {
  const spent = await Promise.all(
    Array.from({ length: requests }, (_, index) =>
      instances[index % instances.length]!.spend('general', key),
    ),
  );
  return spent.filter(({ allowed }) => allowed).length;
}

describe('limits in memory', () => {
  it('let exactly as many pass as they say, to each person', async () => {
    const limits = instance({});
    expect(await allowedOf([limits], 'ada', 300)).toBe(LIMIT);
    expect(await allowedOf([limits], 'ben', 50)).toBe(50);
  });
});

const { REDIS_URL } = process.env;
(REDIS_URL ? describe : describe.skip)('limits shared through Redis', () => {
  let one: RateLimits;
  let two: RateLimits;
  beforeAll(async () => {
    one = instance({ REDIS_URL: REDIS_URL! });
    two = instance({ REDIS_URL: REDIS_URL! });
    while (!one.connected || !two.connected) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  afterAll(() => [one, two].forEach((limits) => limits.onApplicationShutdown()));

  it('are exact over two instances', async () => {
    expect(await allowedOf([one, two], `ada-${Date.now()}`, 1_000)).toBe(LIMIT);
  });

  it('are exact where a process was too busy to read an answer that had come', async () => {
    const key = `busy-${Date.now()}`;
    expect(await allowedOf([one], key, LIMIT)).toBe(LIMIT);
    const late = two.spend('general', key);
    for (const until = performance.now() + 800; performance.now() < until;);
    expect(await late).toMatchObject({ allowed: false });
  });
});

const redis = redisIsInstalled ? describe : describe.skip;
redis('limits whose Redis dies', () => {
  it('go on with what this process has let through, and do not begin anew', async () => {
    const own = new OwnRedis(await freePort(randomInt(20_000, 32_000)));
    await own.start();
    const limits = instance({ REDIS_URL: own.url });
    while (!limits.connected) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await allowedOf([limits], 'ada', 60)).toBe(60);
    await own.kill();
    while (limits.connected) await new Promise((resolve) => setTimeout(resolve, 20));
    const allowed = await allowedOf([limits], 'ada', 150);
    limits.onApplicationShutdown();
    expect(allowed).toBe(LIMIT - 60);
  });
});

redis('limits over several nodes whose Redis dies', () => {
  it('give nobody a second allowance on the node they change to', async () => {
    const own = new OwnRedis(await freePort(randomInt(20_000, 32_000)));
    await own.start();
    const nodes = [instance({ REDIS_URL: own.url }), instance({ REDIS_URL: own.url })];
    const met = async (count: number) => {
      while (nodes.some((one) => !one.connected || one.nodes < count))
        await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await met(2);
    expect(await allowedOf([nodes[0]!], 'ada', 150)).toBe(LIMIT);
    expect(await allowedOf([nodes[0]!], 'ben', 60)).toBe(60);
    nodes.push(instance({ REDIS_URL: own.url }));
    await met(3); // each has asked Redis since then
    await own.kill();
    while (nodes.some(({ connected }) => connected)) await new Promise((resolve) => setTimeout(resolve, 20));
    const more = [await allowedOf(nodes, 'ada', 300), await allowedOf(nodes, 'ben', 300)];
    for (const one of nodes) one.onApplicationShutdown();
    expect(more[0]).toBe(0);
    expect(more[1]).toBeLessThanOrEqual(LIMIT - 60);
    expect(more[1]).toBeGreaterThan(0);
  });
});

describe('limits whose Redis is away', () => {
  it('are counted in memory, never open', async () => {
    const limits = instance({ REDIS_URL: 'redis://127.0.0.1:1' });
    expect(await allowedOf([limits], 'ada', 150)).toBe(LIMIT);
    limits.onApplicationShutdown();
  });
});
