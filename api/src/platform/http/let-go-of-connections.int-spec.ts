import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { letGoOfConnections } from './let-go-of-connections.js';

const KEEP_ALIVE_MS = 65_000;
const GRACE_MS = 1_000;
const leftovers: (() => void)[] = [];
afterEach(() => leftovers.splice(0).forEach((end) => end()));

async function server() {
  const fastify = Fastify({ keepAliveTimeout: KEEP_ALIVE_MS });
  letGoOfConnections(fastify, GRACE_MS);
  fastify.get('/at-once', async () => 'done');
  fastify.get('/slowly', () => sleep(300, 'done'));
  fastify.get('/never', () => new Promise((resolve) => leftovers.push(() => resolve('late'))));
  await fastify.listen({ port: 0, host: '127.0.0.1' });
  const { port } = fastify.server.address() as AddressInfo;
  const closing = async () => {
    const began = performance.now();
    await Promise.race([fastify.close(), sleep(4_000, undefined, { ref: false })]);
    return performance.now() - began;
  };
  return { port, url: `http://127.0.0.1:${port}`, closing };
}

async function lineTo(port: number, request = '') {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  leftovers.push(() => socket.destroy());
  await once(socket, 'connect');
  socket.write(request);
  await sleep(50);
}

describe('a server that closes', () => {
  it('does not wait for connections that are kept alive', async () => {
    const { url, closing } = await server();
    await (await fetch(`${url}/at-once`)).text();
    expect(await closing()).toBeLessThan(GRACE_MS);
  });

  it('does not wait for a connection that never said anything', async () => {
    const { port, closing } = await server();
    await lineTo(port);
    expect(await closing()).toBeLessThan(GRACE_MS);
  });

  it('answers what is running, and is over then', async () => {
    const { url, closing } = await server();
    const running = fetch(`${url}/slowly`).then((answer) => answer.text());
    await sleep(100);
    expect(await closing()).toBeLessThan(GRACE_MS);
    expect(await running).toBe('done');
  });

  it('gives up on requests that do not end, and on half a request', async () => {
    const { url, port, closing } = await server();
    const lost = fetch(`${url}/never`).catch(() => 'cut');
    await lineTo(port, 'GET /at-once HTTP/1.1\r\nHost: he');
    const took = await closing();
    expect(took).toBeGreaterThan(GRACE_MS * 0.9);
    expect(took).toBeLessThan(3 * GRACE_MS);
    expect(await lost).toBe('cut');
  });
});
