import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ConnectionLimit } from '../../src/platform/live/connection-limit.js';
import { startMarket, type Market } from '../support/market.js';
import { RawSocket } from '../support/raw-socket.js';
import { until } from '../support/until.js';

const LIMIT = 5;
const TOLD_WHY = 10;

let market: Market;
const open: RawSocket[] = [];

beforeAll(async () => {
  market = await startMarket({ settings: { LIVE_CONNECTIONS_PER_ADDRESS: String(LIMIT) } });
});
afterEach(async () => {
  open.splice(0).forEach((raw) => raw.close());
  await until(async () => !isHeld());
});
afterAll(() => market.stop());

/** The limit counts lines, so a suite begins when the lines of the one before are gone. */
const isHeld = () => market.app.get(ConnectionLimit).at('127.0.0.1') > 0;
const line = async () => {
  const raw = await RawSocket.open(market.baseUrl);
  open.push(raw);
  return raw;
};
const joined = async () => (await line()).join();

/** What the api answers to one frame that asks for an acknowledgement; the number after 42 is its id. */
const answer = async (frame: string) => {
  const raw = await joined();
  raw.send(frame);
  return JSON.parse((await raw.hears('"problem"')).slice('437'.length)) as [{ problem: { code: string } }];
};

it('an upgrade that is not for the live connection is a request like any other', async () => {
  const { hostname, port } = new URL(market.baseUrl);
  const socket = connect(Number(port), hostname);
  const upgrade = [
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: x',
  ];
  const head = ['GET /socket.io/?EIO=4&transport=websocket HTTP/1.1', 'Host: shop.example', ...upgrade];
  socket.write(`${head.join('\r\n')}\r\n\r\nand what nobody would ever read\r\n\r\n`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  expect(answer.toString()).toMatch(/^HTTP\/1.1 404 /);
});

describe('a frame nobody should send', () => {
  it.each([
    ['a number for a name', '427[5]', 'live.message-unknown'],
    ['a number and a body', '427[0,{"productId":1}]', 'live.message-unknown'],
    ['an unknown name', '427["no:such"]', 'live.message-unknown'],
    ['the name of an inner thing', '427["constructor",{}]', 'live.message-unknown'],
    ['a name of 60 KB', `427["${'n'.repeat(60_000)}"]`, 'live.message-unknown'],
    ['no body', '427["product:watch"]', 'request.invalid'],
    ['null for a body', '427["product:watch",null]', 'request.invalid'],
    ['a list for a body', '427["product:watch",[[[]]]]', 'request.invalid'],
    ['text for a body', '427["product:watch","x"]', 'request.invalid'],
    ['deep nesting', `427["product:watch",${'['.repeat(30_000)}${']'.repeat(30_000)}]`, 'request.invalid'],
    ['a prototype', '427["product:watch",{"__proto__":{"productId":"x"}}]', 'request.invalid'],
    ['a message for people', '427["chat:send",{"text":"x"}]', 'auth.sign-in-required'],
  ])('%s is refused', async (_, frame, code) => {
    const [{ problem }] = await answer(frame);
    expect(problem.code).toBe(code);
    expect(JSON.stringify(problem).length).toBeLessThan(2_000);
  });

  it('bytes for a body are refused', async () => {
    const raw = await joined();
    raw.send('451-7["product:watch",{"_placeholder":true,"num":0}]');
    raw.send(new Uint8Array([1, 2, 3]));
    expect(await raw.hears('"problem"')).toContain('request.invalid');
  });

  it.each([
    ['no acknowledgement is asked for', '42[5]'],
    ['what stands for one is text', '42["product:watch","not a function"]'],
    ['an event of the library', '42["error",{}]'],
    ['an answer to nothing', '437[{}]'],
  ])('%s: the line goes on', async (_, frame) => {
    const raw = await joined();
    raw.send(frame);
    raw.send('429["no:such"]');
    expect(await raw.hears('439')).toContain('live.message-unknown');
  });

  it.each([
    ['a reserved name', '42["disconnect"]'],
    ['a name that is an object', '42[{}]'],
    ['half of JSON', '42["product:watch'],
    ['an answer in bytes that are missing', '460-7[]'],
    ['an unknown kind of packet', '49'],
    ['more attachments than anybody has', '459999999999-["x",{"_placeholder":true,"num":0}]'],
    ['text where bytes were promised', '451-["x",{"_placeholder":true,"num":0}]'],
    ['bytes that nobody promised', ''],
    ['a second introduction', '40'],
    ['an unknown namespace without an introduction to it', '42/admin,["x"]'],
    ['a leaving that keeps the line', '41'],
    ['more than 64 KB', `42["x","${'x'.repeat(70_000)}"]`],
  ])('%s: the line is closed', async (_, frame) => {
    const raw = await joined();
    raw.send(frame || new Uint8Array([1]));
    if (frame.startsWith('451-')) raw.send('42["x"]');
    await raw.closes();
  });

  it.each(['42["product:watch",{}]', '40[]', '40null', '40"x"', '41'])(
    '%s before anything else: the line is closed',
    async (frame) => {
      const raw = await line();
      raw.send(frame);
      await raw.closes();
    },
  );

  it('a second introduction that does not wait for an answer to the first: the line is closed', async () => {
    const raw = await line();
    raw.send('40');
    raw.send('40');
    await raw.closes();
  });

  it('an introduction to an unknown namespace is refused, and one with nonsense in it is a visitor’s', async () => {
    const raw = await line();
    raw.send('40/admin,{"token":"x"}');
    expect(await raw.hears('44/admin')).toContain('Invalid namespace');
    raw.send('40{"after":"x","token":5,"__proto__":1}');
    expect(await raw.hears('live:ready')).toContain('"userId":null');
  });
});

describe('lines that never join', () => {
  it('count against the address from the upgrade on, and are closed after ten seconds', async () => {
    const silent = await Promise.all(Array.from({ length: LIMIT }, line));
    const late = await line();
    late.send('40');
    expect(await late.hears('44')).toContain('live.too-many-connections');
    const flood = await Promise.all(Array.from({ length: 2 * TOLD_WHY }, line));
    expect(flood.filter(({ isClosed }) => !isClosed)).toHaveLength(TOLD_WHY - 1);
    await Promise.all(silent.map((raw) => raw.closes()));
    await until(async () => !isHeld());
    await joined();
  });
});

it('nothing of all this ended the api', async () => {
  expect((await fetch(`${market.baseUrl}/health/ready`)).status).toBe(200);
});
