import { createFlexBizz, memorySessionStore, NotSignedIn, type Session } from '../index.js';
import { LocalApi, problem, type Received, type Reply } from '../testing/local-api.js';

const api = new LocalApi();
let baseUrl: string;
beforeAll(async () => {
  baseUrl = await api.start();
});
afterAll(() => api.stop());

const later = () => new Date(Date.now() + 600_000).toISOString();
const session = (n: number, expiresAt = later()): Session => ({
  accessToken: `access-${n}`,
  refreshToken: `refresh-${n}`,
  expiresAt,
});

/** Accepts only `access-2`, which the refresh token 1 buys. */
const rotating = ({ url, headers, body }: Received): Reply => {
  if (url === '/v1/auth/refresh')
    return JSON.parse(body.toString()).refreshToken === 'refresh-1'
      ? { body: session(2) }
      : problem(401, 'auth.refresh-token-invalid');
  return headers.authorization === 'Bearer access-2'
    ? { body: { items: [], nextCursor: null } }
    : problem(401, 'auth.token-expired');
};
const refreshes = () => api.received.filter(({ url }) => url === '/v1/auth/refresh');

describe('a session', () => {
  it('is renewed once for many calls at the same time, and kept', async () => {
    api.answersBy(rotating);
    const store = memorySessionStore(session(1));
    const flexbizz = createFlexBizz({ baseUrl, auth: { kind: 'session', store } });
    await Promise.all(Array.from({ length: 5 }, () => flexbizz.products.list().page()));
    expect(refreshes()).toHaveLength(1);
    expect(await store.get()).toEqual(expect.objectContaining({ refreshToken: 'refresh-2' }));
  });

  it('is renewed ahead of its end, without a refused call', async () => {
    api.answersBy(rotating);
    const store = memorySessionStore(session(1, new Date(Date.now() + 5_000).toISOString()));
    await createFlexBizz({ baseUrl, auth: { kind: 'session', store } }).products.list();
    expect(api.received.map(({ url }) => url)).toEqual(['/v1/auth/refresh', '/v1/products']);
    expect(refreshes()[0]?.headers.authorization).toBeUndefined();
  });

  it('ends when the api will not renew it', async () => {
    api.answersBy(rotating);
    const store = memorySessionStore(session(7));
    const call = createFlexBizz({ baseUrl, auth: { kind: 'session', store } }).products.list();
    await expect(call).rejects.toBeInstanceOf(NotSignedIn);
    expect(await store.get()).toBeUndefined();
  });

  it('takes over what another process renewed meanwhile', async () => {
    api.answersBy(rotating);
    let reads = 0;
    const store = {
      get: () => (reads++ < 3 ? session(7) : session(2)),
      set: () => undefined,
      clear: () => {
        throw new Error('would sign the other process out');
      },
    };
    await createFlexBizz({ baseUrl, auth: { kind: 'session', store } }).products.list();
    expect(refreshes()).toHaveLength(1);
  });
});

describe('cookies', () => {
  it('are renewed once when they ran out, and only then', async () => {
    let fresh = false;
    api.answersBy(({ url }) => {
      if (url === '/v1/auth/refresh') fresh = true;
      return fresh ? { body: { items: [] } } : problem(401, 'auth.token-expired');
    });
    const modes: (string | undefined)[] = [];
    const flexbizz = createFlexBizz({
      baseUrl,
      auth: { kind: 'cookie' },
      fetch: (url, init) => {
        modes.push(init.credentials);
        return fetch(url, init);
      },
    });
    await Promise.all([flexbizz.products.list().page(), flexbizz.products.list().page()]);
    expect(refreshes().map(({ body }) => JSON.parse(body.toString()))).toEqual([{}]);
    expect(new Set(modes)).toEqual(new Set(['include']));
    expect(api.received.every(({ headers }) => headers['session-transport'] === 'cookie')).toBe(true);
  });

  it('are not renewed for somebody who never signed in', async () => {
    api.answers(problem(401, 'auth.sign-in-required'));
    const call = createFlexBizz({ baseUrl, auth: { kind: 'cookie' } }).products.list();
    await expect(call).rejects.toBeInstanceOf(NotSignedIn);
    expect(api.received).toHaveLength(1);
  });
});

it('sends a personal token, asked for before every try', async () => {
  api.answers({ body: { items: [] } });
  let n = 0;
  const flexbizz = createFlexBizz({ baseUrl, auth: { kind: 'token', token: () => `t${++n}` } });
  await flexbizz.products.list();
  await flexbizz.products.list();
  expect(api.received.map(({ headers }) => headers.authorization)).toEqual(['Bearer t1', 'Bearer t2']);
});
