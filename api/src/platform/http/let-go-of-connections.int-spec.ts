import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { letGoOfConnections } from './let-go-of-connections.js';

const KEEP_ALIVE_MS = 65_000;
/** Nobody waits that long: what closes within it did not wait for its end. */
const FOREVER_MS = 600_000;
const GRACE_MS = 300;
const leftovers: (() => void)[] = [];
afterEach(() => leftovers.splice(0).forEach((end) => end()));

async function server(graceMs = FOREVER_MS) {
  const fastify = Fastify({ keepAliveTimeout: KEEP_ALIVE_MS });
  letGoOfConnections(fastify, graceMs);
  fastify.get('/at-once', async () => 'done');
  fastify.get('/slowly', () => sleep(300, 'done'));
  fastify.get('/never', () => new Promise((resolve) => leftovers.push(() => resolve('late'))));
  await fastify.listen({ port: 0, host: '127.0.0.1' });
  const { port } = fastify.server.address() as AddressInfo;
  const begun = once(fastify.server, 'request');
  return { port, url: `http://127.0.0.1:${port}`, begun, close: () => fastify.close() };
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
    const { url, close } = await server();
    await (await fetch(`${url}/at-once`)).text();
    await close();
  });

  it('does not wait for a connection that never said anything', async () => {
    const { port, close } = await server();
    await lineTo(port);
    await close();
  });

  it('answers what is running, and is over then', async () => {
    const { url, begun, close } = await server();
    const running = fetch(`${url}/slowly`).then((answer) => answer.text());
    await begun;
    await close();
    expect(await running).toBe('done');
  });

  it('gives up on requests that do not end, and on half a request', async () => {
    const { url, port, begun, close } = await server(GRACE_MS);
    const lost = fetch(`${url}/never`).catch(() => 'cut');
    await lineTo(port, 'GET /at-once HTTP/1.1\r\nHost: he');
    await begun;
    await close();
    expect(await lost).toBe('cut');
  });
});
