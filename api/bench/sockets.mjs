import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { io } from 'socket.io-client';
import { distribution } from './statistics.mjs';
import { residentMbOf } from './vitals.mjs';

/** A process of its own that holds many sockets open, and asks how fast they hear what happens. */
const { url, pid, productId, people, conversations, likes, messages } = JSON.parse(await text(process.stdin));
/** A phone and a laptop each. */
const DEVICES = 2;

async function call(method, path, body, token) {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: body && JSON.stringify(body),
  });
  const got = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${got}`);
  return got ? JSON.parse(got) : undefined;
}

const connect = (token) =>
  new Promise((resolve, reject) => {
    const socket = io(url, {
      path: '/v1/live',
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: { token },
    });
    socket.once('live:ready', () => resolve(socket)).once('connect_error', reject);
  });

const before = residentMbOf(pid);
const sockets = [];
const wanted = people.length * DEVICES;
while (sockets.length < wanted) {
  const some = Array.from({ length: Math.min(50, wanted - sockets.length) }, (_, i) =>
    connect(people[(sockets.length + i) % people.length].token),
  );
  sockets.push(...(await Promise.all(some)));
}
await sleep(1_000);
const kilobytesEach = ((residentMbOf(pid) - before) * 1024) / wanted;

// How long until the last of all viewers sees a like.
await Promise.all(sockets.map((socket) => socket.emitWithAck('product:watch', { productId })));
const fanOut = [];
for (let like = 0; like < likes; like++) {
  const method = like % 2 === 0 ? 'PUT' : 'DELETE';
  const heard = Promise.all(
    sockets.map((socket) => new Promise((resolve) => socket.once('product:liked', resolve))),
  );
  const began = performance.now();
  await call(method, `/v1/products/${productId}/like`, undefined, people[0].token);
  await heard;
  fanOut.push(performance.now() - began);
  await sleep(250); // counts that follow within a moment are gathered, and this is about one that is not
}

// From sending to the other side's device, in conversations of two, all at the same time.
const received = [];
await Promise.all(
  Array.from({ length: conversations }, async (_, pair) => {
    const [from, to] = [people[pair * 2], people[pair * 2 + 1]];
    const { id: conversationId } = await call('POST', '/v1/conversations', { handle: to.handle }, from.token);
    const [sender, receiver] = [sockets[pair * 2], sockets[pair * 2 + 1]];
    for (let i = 0; i < messages / conversations; i++) {
      const arrived = new Promise((resolve) => receiver.once('chat:message', resolve));
      const began = performance.now();
      const said = { conversationId, text: `Message ${i}`, mediaIds: [], clientMessageId: randomUUID() };
      const { ok, problem } = await sender.emitWithAck('chat:send', said);
      if (!ok) throw new Error(problem.detail);
      await arrived;
      received.push(performance.now() - began);
      await sleep(100 + Math.random() * 200);
    }
  }),
);
const loadedMb = residentMbOf(pid);
sockets.forEach((socket) => socket.close());
process.stdout.write(
  JSON.stringify({
    sockets: wanted,
    kilobytesEach,
    fanOut: distribution(fanOut),
    message: distribution(received),
    loadedMb,
  }),
);
