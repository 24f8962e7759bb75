import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { freePort } from '../../src/payment-sandbox/testing.js';
import { Config } from '../../src/platform/config/config.js';
import { startMarket, type Market } from '../support/market.js';
import { until } from '../support/until.js';
import { startApiNode, type ApiNode } from './support/api-node.js';
import { Balancer } from './support/balancer.js';
import { Traffic } from './support/traffic.js';

/** RELIABILITY=full runs the figures of the promise: ten restarts, 30,000 requests. */
const RESTARTS = process.env.RELIABILITY === 'full' ? 10 : 1;
const PER_SECOND = 100;
const REQUESTS = process.env.RELIABILITY === 'full' ? 30_000 : 500;

jest.setTimeout(RESTARTS > 1 ? 900_000 : 120_000);

let market: Market;
let balancer: Balancer;
let traffic: Traffic | undefined;
const ports: number[] = [];
const nodes: ApiNode[] = [];

const start = async (index: number) =>
  (nodes[index] = await startApiNode(market.app.get(Config), ports[index]!, { DRAIN_SECONDS: '2' }));

beforeAll(async () => {
  market = await startMarket();
  ports.push(await freePort(randomInt(20_000, 32_000)));
  ports.push(await freePort(ports[0]! + 1));
  await Promise.all([start(0), start(1)]);
  balancer = new Balancer(await freePort(ports[1]! + 1), ports);
});
afterAll(async () => {
  traffic?.stop();
  balancer?.close();
  await Promise.all(nodes.map((node) => node.kill()));
  await market.stop();
});

const opened = () => new Traffic(`http://127.0.0.1:${balancer.port}/v1/products?limit=1`, PER_SECOND);

it('loses no request when its nodes are restarted one after the other', async () => {
  traffic = opened();
  for (let restart = 0; restart < RESTARTS; restart++) {
    const index = restart % 2;
    expect(await nodes[index]!.stop()).toBe(0);
    await start(index);
    await until(async () => balancer.isReady(ports[index]!), 30);
  }
  const { sent } = traffic;
  await until(async () => traffic!.sent >= Math.max(REQUESTS, sent + PER_SECOND), 400);
  traffic.stop();
  process.stdout.write(`${traffic.failures.length} of ${traffic.sent} failed in ${RESTARTS} restarts\n`);
  expect(traffic.failures).toEqual([]);
});
