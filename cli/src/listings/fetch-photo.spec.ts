import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchPhoto } from './fetch-photo.js';

const calls: string[] = [];
const server = createServer((request, response) => {
  calls.push(request.url!);
  const to = request.url!.split('?to=')[1];
  if (to === undefined) response.end('a photo');
  else response.writeHead(302, { location: to }).end();
});
let port: number;
/** The same machine by two names: only the first is the marketplace. */
let marketplace: string;

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  ({ port } = server.address() as AddressInfo);
  marketplace = `http://127.0.0.1:${port}`;
});
beforeEach(() => void (calls.length = 0));
afterAll(() => new Promise((closed) => server.close(closed)));

it('is downloaded from the marketplace, wherever that is, also by a redirect to itself', async () => {
  expect(String(await fetchPhoto(`${marketplace}/a?to=/b`, marketplace))).toBe('a photo');
  expect(calls).toEqual(['/a?to=/b', '/b']);
});

it.each(['localhost', '2130706433', '[::ffff:127.0.0.1]', '127.1'])(
  'is not asked for inside the network of this machine: %s',
  async (host) => {
    expect(await fetchPhoto(`http://${host}:${port}/a`, 'https://shop.example')).toBe('private address');
    expect(calls).toEqual([]);
  },
);

it.each(['http://10.0.0.1/a', 'http://192.168.1.1/a', 'http://169.254.169.254/latest', 'http://[fd00::1]/a'])(
  'is not asked for at %s, nor where a redirect leads there',
  async (inside) => {
    expect(await fetchPhoto(inside, marketplace)).toBe('private address');
    expect(await fetchPhoto(`${marketplace}/a?to=${inside}`, marketplace)).toBe('private address');
  },
);

it('is not followed in circles, nor out of HTTP', async () => {
  expect(await fetchPhoto(`${marketplace}/c?to=`, marketplace)).toBe('not there');
  expect(await fetchPhoto(`${marketplace}/a?to=file:///etc/passwd`, marketplace)).toBe('not there');
});
