import { inspect } from 'node:util';
import { createFlexBizz, InvalidRequest, NotFound, isFlexBizzError, type FlexBizz } from './index.js';
import { LocalApi, problem } from './testing/local-api.js';

const api = new LocalApi();
let baseUrl: string;
let flexbizz: FlexBizz;

beforeAll(async () => {
  baseUrl = await api.start();
  flexbizz = createFlexBizz({ baseUrl, headers: { 'x-visitor': 'v1' } });
});
afterAll(() => api.stop());

describe('a call', () => {
  it('goes where the contract says and gives the body', async () => {
    api.answers({ body: { id: '1', title: 'Tent' } });
    const product = await flexbizz.products.get({ path: { slug: 'a tent/2' } });
    expect(product.title).toBe('Tent');
    expect(api.received[0]).toMatchObject({ method: 'GET', url: '/v1/products/a%20tent%2F2' });
    expect(api.received[0]?.headers).toMatchObject({ 'x-visitor': 'v1' });
    expect(api.received[0]?.headers['idempotency-key']).toBeUndefined();
  });

  it('says which client it is, where nobody else does', async () => {
    const agents = async (client: FlexBizz) => {
      await client.cart.get();
      return api.received.at(-1)?.headers['user-agent'];
    };
    api.answers({ body: { items: [] } });
    expect(await agents(flexbizz)).toMatch(/^flexbizz-sdk\/\d+\.\d+\.\d+/);
    const named = createFlexBizz({ baseUrl, headers: { 'User-Agent': 'till/2' } });
    expect(await agents(named)).toBe('till/2');
    const { navigator } = globalThis;
    Object.defineProperty(globalThis, 'navigator', {
      ...{ value: { userAgent: 'Mozilla/5.0' }, configurable: true },
    });
    const inBrowser = createFlexBizz({ baseUrl });
    Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
    expect(await agents(inBrowser)).not.toContain('flexbizz');
  });

  it('sends bytes as they are', async () => {
    api.answers({ body: { sha256: 'ab' } });
    await flexbizz.media.upload({ path: { sha256: 'ab' }, body: new Uint8Array([0, 255, 10, 13]) });
    expect(api.received[0]?.headers['content-type']).toBe('application/octet-stream');
    expect([...api.received[0]!.body]).toEqual([0, 255, 10, 13]);
    await flexbizz.media.upload({ path: { sha256: 'ab' }, body: new Blob(['photo'], { type: 'image/png' }) });
    expect(api.received[1]?.headers['content-type']).toBe('application/octet-stream');
    expect(api.received[1]?.body.toString()).toBe('photo');
  });

  it('shows what came around the answer', async () => {
    api.answers({
      headers: { etag: '"7"', 'x-request-id': 'r-9', 'idempotency-replayed': 'true' },
      body: { id: '1', title: 'Tent' },
    });
    const full = await flexbizz.products.get({ path: { slug: 'tent' } }).withResponse();
    expect(full).toMatchObject({ etag: '"7"', requestId: 'r-9', replayed: true, data: { title: 'Tent' } });
  });

  it('passes the etag to beat and the key of the write', async () => {
    api.answers({ status: 204 });
    const body = { carrier: 'DHL', trackingNumber: '7' };
    await flexbizz.sellerOrders.ship({
      path: { orderId: '1' },
      body,
      ifMatch: '"7"',
      idempotencyKey: 'once',
    });
    expect(api.received[0]?.headers).toMatchObject({ 'if-match': '"7"', 'idempotency-key': 'once' });
  });
});

describe('a guest', () => {
  const visitorsSent = () => api.received.map(({ headers }) => headers['visitor-token']);

  it('sends back the visitor token it was issued, and the next one when that has expired', async () => {
    api.answers(
      { headers: { 'visitor-token': 'fbv_1' }, body: { items: [] } },
      { body: { items: [] } },
      { headers: { 'visitor-token': 'fbv_2' }, body: { items: [] } },
      { body: { items: [] } },
    );
    const guest = createFlexBizz({ baseUrl });
    for (let call = 0; call < 4; call++) await guest.cart.get();
    expect(visitorsSent()).toEqual([undefined, 'fbv_1', 'fbv_1', 'fbv_2']);
  });

  it('is another visitor in another client', async () => {
    api.answers({ headers: { 'visitor-token': 'fbv_1' }, body: { items: [] } });
    await createFlexBizz({ baseUrl }).cart.get();
    await createFlexBizz({ baseUrl }).cart.get();
    expect(visitorsSent()).toEqual([undefined, undefined]);
  });
});

describe('a refusal', () => {
  it('is thrown as the class of its kind, with code, fields and request id', async () => {
    const errors = [{ pointer: '/carrier', code: 'too_big', message: 'Too long' }];
    api.answers(problem(422, 'request.invalid', { detail: 'Carrier is too long', errors }));
    const error = await flexbizz.sellerOrders
      .ship({ path: { orderId: '1' }, body: { carrier: '', trackingNumber: '7' } })
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(InvalidRequest);
    if (!(error instanceof InvalidRequest)) return;
    expect(error.is('request.invalid')).toBe(true);
    expect(error).toMatchObject({
      message: 'Carrier is too long',
      fields: errors,
      requestId: 'req-1',
      retryable: false,
      docUrl: 'https://docs.example/errors/request.invalid',
    });
  });

  it('is a few lines in a log, and its response is there for whoever asks', async () => {
    api.answers(problem(404, 'products.not-found'));
    const { error } = await flexbizz.safe.products.get({ path: { slug: 'gone' } });
    expect(inspect(error)).toMatch(/products\.not-found/);
    expect(inspect(error)).not.toContain('Headers');
    expect((error as NotFound).response.status).toBe(404);
  });

  it('is a value where the caller asked for one', async () => {
    api.answers(problem(404, 'products.not-found'));
    const { data, error } = await flexbizz.safe.products.get({ path: { slug: 'gone' } });
    expect(data).toBeUndefined();
    expect(error).toBeInstanceOf(NotFound);
    expect(isFlexBizzError(error)).toBe(true);
  });

  it('reaches whoever asked for the response, and nobody else', async () => {
    api.answers(problem(404, 'products.not-found'));
    await expect(flexbizz.products.get({ path: { slug: 'gone' } }).withResponse()).rejects.toThrow(NotFound);
  });

  it('has the status of its answer; a failure without one has none', async () => {
    api.answers({ status: 503 }, { drop: true });
    const once = { retries: 0 };
    expect((await flexbizz.safe.cart.get(once)).error?.status).toBe(503);
    expect((await flexbizz.safe.cart.get(once)).error).toMatchObject({ kind: 'network', status: undefined });
    api.answers({ text: '<html>', status: 200 });
    expect((await flexbizz.safe.cart.get(once)).error).toMatchObject({ kind: 'network', status: 200 });
  });

  it('of a proxy that knows no problems still has a code', async () => {
    api.answers({ status: 404 });
    await expect(flexbizz.products.get({ path: { slug: 'x' } })).rejects.toMatchObject({ code: 'http.404' });
  });
});

it('asks any route by method and path, as it asks those it knows by name', async () => {
  const route = { method: 'POST', path: '/v1/new?dry=1' } as const;
  api.answers({ body: { made: true } });
  expect(await flexbizz.request(route, { body: { a: 1 } })).toEqual({ made: true });
  expect(api.received[0]).toMatchObject({ method: 'POST', url: '/v1/new?dry=1' });
  expect(api.received[0]?.headers['idempotency-key']).toBeDefined();
  api.answers(problem(404, 'request.no-such-route'));
  await expect(flexbizz.request(route)).rejects.toThrow(NotFound);
});

it('keeps the raw typed client at hand', async () => {
  api.answers(problem(404, 'products.not-found'));
  const { data, error, response } = await flexbizz.raw.GET('/v1/products/{slug}', {
    params: { path: { slug: 'x' } },
  });
  expect([data, (error as { code?: string } | undefined)?.code, response.status]).toEqual([
    undefined,
    'products.not-found',
    404,
  ]);
});
