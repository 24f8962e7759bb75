import { once } from 'node:events';
import { connect } from 'node:net';

const { hostname, port } = new URL(process.env.STOREFRONT_URL!);
const LENGTH = 15_000_000;

it.each([
  ['a form', '/sign-in', 'application/x-www-form-urlencoded'],
  ['the api, which answers before all of it is there', '/api/v1/cart/items', 'application/json'],
])('refuses too much for %s in words that arrive', async (_, path, type) => {
  const socket = connect(Number(port), hostname);
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    `Content-Type: ${type}`,
    `Content-Length: ${LENGTH}`,
  ];
  // Fails where the other end closes before it has read what is on its way.
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.write(`${head.join('\r\n')}\r\n\r\n${' '.repeat(LENGTH)}`, () => resolve());
  });
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  expect(answer.toString()).toMatch(/^HTTP\/1.1 413 /);
});
