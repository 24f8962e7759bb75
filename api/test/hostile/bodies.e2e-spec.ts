import { once } from 'node:events';
import { connect } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startMarket, type Market } from '../support/market.js';
import type { Person } from '../support/people.js';

let market: Market;
let seller: Person;
beforeAll(async () => {
  market = await startMarket();
  seller = await market.people.openSeller('Full House');
});
afterAll(() => market.stop());

/** Sends these bytes and nothing more; gives the first answer, which is all that comes when no body is awaited. */
async function raw(...lines: string[]) {
  const { hostname, port } = new URL(market.baseUrl);
  const socket = connect(Number(port), hostname);
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  let text = '';
  for await (const chunk of socket) {
    text += String(chunk);
    const [head, body] = text.split('\r\n\r\n', 2);
    const length = Number(head?.match(/content-length: (\d+)/i)?.[1] ?? NaN);
    if (body !== undefined && Buffer.byteLength(body) >= length) break;
  }
  if (!socket.destroyed) await once(socket.destroy(), 'close');
  const [head = '', body = ''] = text.split('\r\n\r\n', 2);
  const { code, status } = JSON.parse(body) as { code: string; status: number };
  expect(head).toMatch(/content-type: application\/problem\+json/i);
  expect(head).toContain(`HTTP/1.1 ${status} `);
  return { refusal: `${status} ${code}`, head };
}

const HOST = 'Host: shop.example';
const JSON_TYPE = 'Content-Type: application/json';
const CHUNKED = 'Transfer-Encoding: chunked';
const send = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(market.baseUrl + path, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${seller.accessToken}`,
      ...headers,
    },
  });

describe('a body is not read', () => {
  it.each(['POST /v1/seller/products/bulk', `PUT /v1/media/${'ab'.repeat(32)}`])(
    'before %s knows who sends it',
    async (line) => {
      const { refusal } = await raw(`${line} HTTP/1.1`, HOST, JSON_TYPE, 'Content-Length: 4000000');
      expect(refusal).toBe('401 auth.sign-in-required');
    },
  );

  it('when it says that it is too long', async () => {
    const lines = ['POST /v1/cart/items HTTP/1.1', HOST, JSON_TYPE, 'Content-Length: 70000'];
    expect((await raw(...lines)).refusal).toBe('413 request.too-large');
  });

  it.each(['GET', 'DELETE'])('by %s, which takes none', async (method) => {
    const { refusal } = await raw(`${method} /v1/cart/items/1 HTTP/1.1`, HOST, 'Content-Length: 5');
    expect(refusal).toBe('400 request.malformed');
  });

  it('in an encoding that is not unpacked here', async () => {
    const { status } = await send('/v1/cart/items', '{}', { 'content-encoding': 'gzip' });
    expect(status).toBe(415);
  });
});

const MEGABYTE = Buffer.alloc(1024 * 1024, ' ');

/** Sends fifteen megabytes before it reads a word, and gives the status that has arrived meanwhile. */
async function statusOfMuch(path: string, ...headers: string[]) {
  const { hostname, port } = new URL(market.baseUrl);
  const socket = connect(Number(port), hostname);
  const many = 15 * MEGABYTE.length;
  const chunked = headers.includes(CHUNKED);
  const head = [`POST ${path} HTTP/1.1`, HOST, ...headers, ...(chunked ? [] : [`Content-Length: ${many}`])];
  const body = Buffer.concat(Array(15).fill(MEGABYTE));
  const size = chunked ? `${many.toString(16)}\r\n` : '';
  await promisify(socket.write.bind(socket) as (text: string, done: () => void) => void)(
    `${head.join('\r\n')}\r\n\r\n${size}${body.toString()}`,
  );
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return Number(answer.toString().split(' ', 2)[1]);
}

describe('the answer arrives while a body is on its way', () => {
  it.each([
    ['that is too long', 413, '/v1/cart/items', [JSON_TYPE]],
    ['of unknown length', 413, '/v1/cart/items', [JSON_TYPE, CHUNKED]],
    ['of nobody', 401, '/v1/seller/products/bulk', [JSON_TYPE, CHUNKED]],
    ['in a language nobody reads', 415, '/v1/cart/items', ['Content-Type: application/xml', CHUNKED]],
  ])('%s', async (_, status, path, headers) => {
    expect(await statusOfMuch(path, ...headers)).toBe(status);
  });

  it('and who goes on without end is cut off', async () => {
    const { hostname, port } = new URL(market.baseUrl);
    const socket = connect(Number(port), hostname).resume();
    const head = ['POST /v1/cart/items HTTP/1.1', HOST, JSON_TYPE, 'Content-Length: 9000000000', '', ''];
    function* endless() {
      yield head.join('\r\n');
      for (;;) yield MEGABYTE;
    }
    await expect(pipeline(endless, socket)).rejects.toThrow(/ECONNRESET|EPIPE/);
    expect(socket.bytesWritten).toBeLessThan(100 * MEGABYTE.length);
  });
});

describe('what the HTTP parser refuses is a problem', () => {
  it.each([
    ['a request line that is none', ['NONSENSE'], '400 request.malformed'],
    ['a request for no host', ['GET /v1/categories HTTP/1.1'], '400 request.malformed'],
    [
      'headers without end',
      ['GET / HTTP/1.1', HOST, `X: ${'x'.repeat(20_000)}`],
      '431 request.headers-too-large',
    ],
  ])('%s', async (_, lines, refusal) => {
    expect((await raw(...lines)).refusal).toBe(refusal);
  });
});

describe('what is said of a wrong body', () => {
  const fields = (most: number, name: string) =>
    JSON.stringify(Object.fromEntries(Array.from({ length: most }, (_, i) => [`${name}${i}`, 1])));

  it('is short, however many fields it has that nobody knows', async () => {
    const answer = await send('/v1/cart/items', fields(900, 'x'.repeat(60)));
    const text = await answer.text();
    expect(answer.status).toBe(422);
    expect((JSON.parse(text) as { errors: unknown[] }).errors).toHaveLength(50);
    expect(text.length).toBeLessThan(20_000);
  });

  it('is short, however long their names are', async () => {
    const text = await (await send('/v1/cart/items', fields(1, 'x'.repeat(60_000)))).text();
    expect(text.length).toBeLessThan(1_000);
  });

  it('is short for every item of a bulk', async () => {
    const item = JSON.stringify({ handle: 'mug', variants: Array.from({ length: 100 }, () => ({ x: 1 })) });
    const { results } = (await (await send('/v1/seller/products/bulk', `{"items":[${item}]}`)).json()) as {
      results: { errors: unknown[] }[];
    };
    expect(results[0]!.errors).toHaveLength(20);
  });

  it('is said before a thousand entries are looked at', async () => {
    for (const body of [fields(1_001, 'k'), `{"items":[${'1,'.repeat(1_000)}1]}`])
      expect((await send('/v1/seller/products/bulk', body)).status).toBe(400);
  });
});

it('is never one address for two things: a product is not called "bulk"', async () => {
  for (const method of ['GET', 'PATCH', 'DELETE']) {
    const answer = await fetch(`${market.baseUrl}/v1/seller/products/bulk`, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  }
});

it('refuses a third import of the same shop while two run, and nobody else', async () => {
  const items = Array.from({ length: 40 }, (_, i) => ({
    handle: `lamp-${i}`,
    title: 'Lamp',
    descriptionHtml: '<p>a</p>'.repeat(2_000),
    variants: [{ price: { amount: 1, currency: 'USD' } }],
  }));
  const body = JSON.stringify({ items, dryRun: true });
  const { accessToken } = await market.people.openSeller('Next Door');
  const own = Promise.all([1, 2, 3, 4].map(() => send('/v1/seller/products/bulk', body)));
  const authorization = `Bearer ${accessToken}`;
  expect((await send('/v1/seller/products/bulk', body, { authorization })).status).toBe(200);
  const statuses = (await own).map(({ status }) => status).sort();
  expect(statuses.slice(0, 2)).toEqual([200, 200]);
  expect(statuses.at(-1)).toBe(503);
});
