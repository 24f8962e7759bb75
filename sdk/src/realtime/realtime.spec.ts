import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { createFlexBizz, memorySessionStore, Refusal } from '../index.js';
import { createRealtime, type Realtime, type RealtimeOptions } from './index.js';

let http: HttpServer;
let io: Server;
let baseUrl: string;
let introductions: { token?: string; after?: number }[] = [];
let refreshed = 0;
const open: Realtime[] = [];
const told = Array.from({ length: 30 }, (_, i) => ({ type: 'chat:message', sequence: i + 1, data: {} }));

const until = async (there: () => boolean) => {
  for (let i = 0; i < 400 && !there(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(there()).toBe(true);
};

beforeAll(async () => {
  http = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/v1/auth/refresh') {
      refreshed++;
      response.end(
        JSON.stringify({ accessToken: 'fresh', refreshToken: 'r2', expiresAt: '2099-01-01T00:00:00Z' }),
      );
      return;
    }
    const after = Number(new URL(request.url!, baseUrl).searchParams.get('after'));
    response.end(JSON.stringify({ items: told.slice(after), head: told.length, resync: null }));
  });
  io = new Server(http, { path: '/v1/live', transports: ['websocket'] });
  io.use(({ handshake: { auth } }, next) => {
    introductions.push(auth as never);
    const problem = { title: 'No', status: 401, code: 'auth.token-expired' };
    next(auth.token === 'stale' ? Object.assign(new Error(problem.code), { data: problem }) : undefined);
  });
  io.on('connection', (socket) => {
    const { after } = socket.handshake.auth as { after?: number };
    socket.emit('live:ready', { userId: null, sequence: after ?? 0, resync: null });
    socket.on('chat:send', ({ text }: { text: string }, answer: (said: unknown) => void) =>
      answer(
        text === 'hello'
          ? { ok: true, result: { text } }
          : {
              ok: false,
              problem: { title: 'No', status: 409, code: 'chat.blocked', detail: 'They blocked you.' },
            },
      ),
    );
  });
  await new Promise<void>((started) => http.listen(0, '127.0.0.1', started));
  baseUrl = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
beforeEach(() => {
  introductions = [];
});
afterEach(() => open.splice(0).forEach((live) => live.close()));
afterAll(() => io.close());

const connect = async (options: RealtimeOptions = {}, accessToken = 'good') => {
  const store = memorySessionStore({ accessToken, refreshToken: 'r1', expiresAt: '2099-01-01T00:00:00Z' });
  const live = createRealtime(createFlexBizz({ baseUrl, auth: { kind: 'session', store } }), options);
  open.push(live);
  const heard: number[] = [];
  live.on('*', (event) => void heard.push((event as { sequence: number }).sequence));
  await until(() => live.state === 'live');
  const socket = [...io.sockets.sockets.values()].at(-1)!;
  const tell = (to: Socket, ...sequences: number[]) =>
    sequences.forEach((sequence) => to.emit('chat:message', told[sequence - 1]));
  return { live, heard, socket, tell };
};

it('introduces itself, hears in order, and fills what did not come', async () => {
  const gaps: unknown[] = [];
  const { heard, socket, tell } = await connect({ onGap: (gap) => gaps.push(gap) });
  expect(introductions).toEqual([{ token: 'good' }]);
  tell(socket, 1, 2, 2, 5, 6);
  await until(() => heard.includes(30));
  expect(heard).toEqual(told.map(({ sequence }) => sequence));
  expect(gaps).toEqual([{ from: 3, to: 4 }]);
});

it('comes back by itself and says after which event', async () => {
  const { live, heard, socket, tell } = await connect();
  tell(socket, 1, 2, 3);
  await until(() => heard.length === 3);
  socket.conn.close();
  await until(() => live.state === 'offline');
  await until(() => live.state === 'live');
  expect(introductions.at(-1)).toEqual({ token: 'good', after: 3 });
});

it('does not wait for its turn when told that the network is back', async () => {
  const { live } = await connect();
  const waits: number[] = [];
  for (let round = 0; round < 3; round++) {
    [...io.sockets.sockets.values()].at(-1)!.conn.close();
    await until(() => live.state === 'offline');
    const told = performance.now();
    live.connect();
    await until(() => live.state === 'live');
    waits.push(performance.now() - told);
  }
  expect(Math.min(...waits)).toBeLessThan(200); // by itself not before 250
});

it('renews a session that has run out before it connects again', async () => {
  const { live } = await connect({}, 'stale');
  expect(introductions.map(({ token }) => token)).toEqual(['stale', 'fresh']);
  expect([live.state, refreshed]).toEqual(['live', 1]);
});

it('gives the answer to a message, or throws the refusal', async () => {
  const { live } = await connect();
  const send = (text: string) => live.send('chat:send' as never, { text } as never);
  expect(await send('hello')).toEqual({ text: 'hello' });
  const refused = await send('buy elsewhere').catch((error: unknown) => error as Refusal);
  expect(refused).toBeInstanceOf(Refusal);
  expect(refused).toMatchObject({ code: 'chat.blocked', status: 409, detail: 'They blocked you.' });
});

it('ends when the session has ended', async () => {
  const { live, socket } = await connect();
  socket.emit('live:end', { reason: 'session-ended' });
  socket.disconnect(true);
  await until(() => live.state === 'signed-out');
});
