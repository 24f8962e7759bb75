import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { unreachable } from './unreachable.mjs';

test('says which service does not listen, without its password', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  assert.deepEqual(await unreachable({ REDIS_URL: `redis://127.0.0.1:${port}`, MEILI_URL: '' }), []);
  await new Promise((resolve) => server.close(resolve));
  const told = await unreachable({ REDIS_URL: `redis://:hunter2@127.0.0.1:${port}` });
  assert.equal(told.length, 1);
  assert.match(told[0], new RegExp(`^REDIS_URL: nothing listens at redis://127.0.0.1:${port}\\.`));
});
