import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FlexBizz } from '@flexbizz/sdk';
import { startMarket, type Market } from './support/market.js';
import { PASSWORD, type Person } from './support/people.js';
import { until } from './support/until.js';

let market: Market;
let shop: FlexBizz;
beforeAll(async () => {
  market = await startMarket();
  shop = market.people.guest();
});
afterAll(() => market.stop());

const refresh = (refreshToken: string) => shop.safe.auth.refresh({ body: { refreshToken } });
const standing = async ({ accessToken }: Pick<Person, 'accessToken'>) => {
  const { error } = await market.people.signedIn(accessToken).safe.account.get();
  return error?.code ?? 'signed in';
};

describe('a refresh token', () => {
  it('is traded for a new one each time', async () => {
    const person = await market.people.openBuyer();
    const { data } = await refresh(person.refreshToken);
    expect(data!.refreshToken).not.toBe(person.refreshToken);
    expect(await standing({ accessToken: data!.accessToken! })).toBe('signed in');
  });

  it('may be used by ten tabs at once, and nobody is signed out', async () => {
    const person = await market.people.openBuyer();
    const answers = await Promise.all(Array.from({ length: 10 }, () => refresh(person.refreshToken)));
    expect(answers.map(({ error }) => error?.code)).toEqual(Array(10).fill(undefined));
    const last = await refresh(answers.at(-1)!.data!.refreshToken!);
    expect(last.error).toBeUndefined();
  });

  it('that was stolen ends the whole session when it is used again', async () => {
    const person = await market.people.openBuyer();
    const first = (await refresh(person.refreshToken)).data!;
    const second = (await refresh(first.refreshToken!)).data!;
    expect((await refresh(person.refreshToken)).error?.code).toBe('auth.refresh-token-invalid');
    expect((await refresh(second.refreshToken!)).error?.code).toBe('auth.refresh-token-invalid');
    await until(async () => (await standing({ accessToken: second.accessToken! })) !== 'signed in');
    await until(async () => (await standing(person)) === 'auth.sign-in-required');
  });
});

describe('signing out', () => {
  it('is felt by the access token too', async () => {
    const person = await market.people.openBuyer();
    expect(await standing(person)).toBe('signed in');
    await person.shop.auth.signOut();
    await until(async () => (await standing(person)) === 'auth.sign-in-required');
    expect((await refresh(person.refreshToken)).error?.code).toBe('auth.refresh-token-invalid');
  });

  it('ends only that session, another device stays', async () => {
    const person = await market.people.openBuyer();
    const laptop = await shop.auth.signIn({
      body: { email: person.email, password: PASSWORD, label: 'laptop' },
    });
    const sessions = await person.shop.sessions.list().toArray({ limit: 10 });
    const other = sessions.find(({ label }) => label === 'laptop')!;
    await person.shop.sessions.revoke({ path: { sessionId: other.id } });
    await until(async () => (await standing({ accessToken: laptop.accessToken! })) !== 'signed in');
    expect(await standing(person)).toBe('signed in');
  });

  it('happens everywhere else when the password changes', async () => {
    const person = await market.people.openBuyer();
    const laptop = await shop.auth.signIn({ body: { email: person.email, password: PASSWORD } });
    await person.shop.auth.changePassword({
      body: { currentPassword: PASSWORD, newPassword: 'another horse entirely' },
    });
    await until(async () => (await standing({ accessToken: laptop.accessToken! })) !== 'signed in');
  });
});

describe('a browser', () => {
  const send = (method: string, path: string, headers: Record<string, string>, body?: object) =>
    fetch(`${market.baseUrl}${path}`, {
      method,
      headers: { 'session-transport': 'cookie', 'content-type': 'application/json', ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
  const cookiesOf = (response: Response) =>
    response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0]!)
      .join('; ');
  const signIn = async () => {
    const { email } = await market.people.openBuyer();
    return send('POST', '/v1/auth/sign-in', {}, { email, password: PASSWORD });
  };
  const HOME = 'http://localhost:3000';

  it('keeps its session in cookies that scripts cannot read', async () => {
    const response = await signIn();
    expect(await response.json()).toMatchObject({ accessToken: null, refreshToken: null });
    const set = response.headers.getSetCookie();
    expect(set.map((cookie) => cookie.split('=')[0]).sort()).toEqual([
      'flexbizz_access',
      'flexbizz_device',
      'flexbizz_refresh',
      'flexbizz_visitor',
    ]);
    for (const cookie of set) expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax/);
    expect((await send('GET', '/v1/account', { cookie: cookiesOf(response) })).status).toBe(200);
  });

  it.each([
    ['no origin', {}],
    ['another site', { origin: 'https://evil.example' }],
    ['a null origin', { origin: 'null' }],
  ] as [string, Record<string, string>][])('cannot be made to write from %s', async (_name, headers) => {
    const cookie = cookiesOf(await signIn());
    const refused = await send('PATCH', '/v1/account', { cookie, ...headers }, { tagline: 'pwned' });
    expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'auth.origin-refused' }]);
    const done = await send('PATCH', '/v1/account', { cookie, origin: HOME }, { tagline: 'mine' });
    expect([done.status, await done.json()]).toMatchObject([200, { tagline: 'mine' }]);
  });

  it('renews its cookies without seeing them, and loses them on signing out', async () => {
    const cookie = cookiesOf(await signIn());
    const renewed = await send('POST', '/v1/auth/refresh', { cookie, origin: HOME }, {});
    expect(cookiesOf(renewed)).not.toBe(cookie);
    expect(await renewed.json()).toMatchObject({ refreshToken: null });
    const out = await send('POST', '/v1/auth/sign-out', { cookie: cookiesOf(renewed), origin: HOME });
    expect(out.headers.getSetCookie().every((one) => one.includes('Max-Age=0'))).toBe(true);
    const after = await send('GET', '/v1/account', { cookie: cookiesOf(renewed) });
    expect(after.status).toBe(401);
  });
});
