import { createFlexBizz, NetworkError, RateLimited, TimeoutError, Unavailable } from './index.js';
import type { FlexBizzOptions, Wait } from './index.js';
import { LocalApi, problem } from './testing/local-api.js';

const api = new LocalApi();
let baseUrl: string;
beforeAll(async () => {
  baseUrl = await api.start();
});
afterAll(() => api.stop());

const client = (options: Partial<FlexBizzOptions> = {}) => createFlexBizz({ baseUrl, ...options });
const ship = { path: { orderId: '1' }, body: { carrier: 'DHL', trackingNumber: '7' } };

it('repeats a failed write with the same key and body', async () => {
  api.answers(problem(503, 'http.busy'), { drop: true }, { status: 204 });
  await client().sellerOrders.ship(ship);
  expect(api.received).toHaveLength(3);
  expect(new Set(api.received.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  expect(api.received.map(({ body }) => body.toString())).toEqual(
    Array(3).fill('{"carrier":"DHL","trackingNumber":"7"}'),
  );
});

it('does not repeat a write the api would do twice', async () => {
  api.answers(problem(502, 'http.gateway'));
  await expect(client().auth.refresh({ body: {} })).rejects.toBeInstanceOf(Unavailable);
  expect(api.received).toHaveLength(1);
});

it('does not repeat a plain refusal', async () => {
  api.answers(problem(409, 'orders.shipped'));
  await expect(client().sellerOrders.ship(ship)).rejects.toMatchObject({ kind: 'conflict' });
  expect(api.received).toHaveLength(1);
});

it('gives up after its tries', async () => {
  api.answers(problem(500, 'http.internal'));
  await expect(client({ retries: 1 }).products.list()).rejects.toBeInstanceOf(Unavailable);
  expect(api.received).toHaveLength(2);
});

it('holds the whole client back on 429, for as long as asked', async () => {
  const waits: Wait[] = [];
  const told = Promise.withResolvers<void>();
  api.answersBy((_request, count) =>
    count === 1
      ? { ...problem(429, 'http.too-many'), headers: { 'retry-after': '1' } }
      : { body: { items: [] } },
  );
  const onWait = (wait: Wait) => {
    waits.push(wait);
    told.resolve();
  };
  const flexbizz = client({ onWait });
  const first = flexbizz.products.list().page();
  await told.promise;
  await Promise.all([first, flexbizz.products.list()]);
  // Both waited, the second without having asked; a timer may ring a millisecond early, and is set again.
  expect(waits.length).toBeGreaterThanOrEqual(2);
  expect(new Set(waits.map(({ reason }) => reason))).toEqual(new Set(['rate-limited']));
  expect(Math.max(...waits.map(({ milliseconds }) => milliseconds))).toBeGreaterThan(900);
  expect(api.received).toHaveLength(3);
});

it('does not wait longer than it may', async () => {
  api.answers({ ...problem(429, 'http.too-many'), headers: { 'retry-after': '60' } });
  const call = client({ timeout: { total: 5_000 } }).products.list();
  await expect(call).rejects.toBeInstanceOf(RateLimited);
});

it('is refused at once, every call of it, where the pause is longer than it waits', async () => {
  api.answers({ ...problem(429, 'http.too-many'), headers: { 'retry-after': '7' } });
  const waits: Wait[] = [];
  const flexbizz = client({ longestWait: 2_000, onWait: (wait) => waits.push(wait) });
  await expect(flexbizz.products.list()).rejects.toMatchObject({ kind: 'rate-limited', retryAfter: 7 });
  await expect(flexbizz.sellerOrders.ship(ship)).rejects.toBeInstanceOf(RateLimited);
  expect(api.received).toHaveLength(2);
  expect(waits).toEqual([]);
});

it('asks the platform to send what must outlive its page', async () => {
  const sent: RequestInit[] = [];
  const flexbizz = client({ fetch: (url, init) => (sent.push(init), fetch(url, init)) });
  api.answers({ status: 204 });
  await flexbizz.sellerOrders.ship({ ...ship, keepalive: true });
  await flexbizz.sellerOrders.ship(ship);
  expect(sent.map(({ keepalive }) => keepalive)).toEqual([true, undefined]);
});

it('says which clock ran out', async () => {
  api.answers({ hang: true });
  const slow = client({ timeout: { perTry: 50, total: 60_000 }, retries: 0 }).products.list();
  await expect(slow).rejects.toMatchObject({ scope: 'try', milliseconds: 50 });
  const endless = client({ timeout: { total: 80 } }).products.list();
  await expect(endless).rejects.toMatchObject({ scope: 'total', milliseconds: 80 });
  await expect(endless).rejects.toBeInstanceOf(TimeoutError);
});

it('stops when the caller stops it, with the caller’s reason', async () => {
  api.answers({ hang: true });
  const stop = new AbortController();
  const call = client().products.list({ signal: stop.signal }).page();
  stop.abort(new Error('enough'));
  await expect(call).rejects.toThrow('enough');
});

it('names an api that is not there', async () => {
  const nobody = createFlexBizz({ baseUrl: 'http://127.0.0.1:9', retries: 0 });
  const error = await nobody.products.list().then(undefined, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(NetworkError);
  expect(String(error)).toMatch(/Cannot reach http:\/\/127\.0\.0\.1:9 \(/);
});
