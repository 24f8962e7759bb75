import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Identity } from '../index.js';
import { until } from '../../../../test/support/until.js';
import { startIdentity, type IdentityRoom } from '../testing/identity-room.js';

jest.setTimeout(30_000);

const account = {
  email: 'mara@example.com',
  password: 'correct horse battery',
  displayName: 'Mara',
  handle: 'mara',
  roles: ['seller'] as const,
};
const { email, password } = account;
const BROWSER = { 'session-transport': 'cookie', origin: 'http://localhost:3000' };

describe('signing in over HTTP', () => {
  let room: IdentityRoom;
  const post = (path: string, payload: object = {}, headers: Record<string, string> = {}) =>
    room.app.inject({ method: 'POST', url: `/v1/auth/${path}`, payload, headers });
  const get = (url: string, headers: Record<string, string> = {}) =>
    room.app.inject({ method: 'GET', url, headers });

  beforeAll(async () => {
    room = await startIdentity();
    await room.app.get(Identity).openDemoAccount(account);
  });
  afterAll(() => room.stop());

  it('keeps the tokens of a browser out of its scripts', async () => {
    const answer = await post('sign-in', { email, password }, BROWSER);
    expect(answer.json()).toMatchObject({ accessToken: null, refreshToken: null, account: { email } });
    const cookies = answer.cookies as { name: string; value: string; httpOnly: boolean; sameSite: string }[];
    expect(cookies.map(({ name }) => name).sort()).toEqual([
      'flexbizz_access',
      'flexbizz_device',
      'flexbizz_refresh',
      'flexbizz_visitor',
    ]);
    for (const one of cookies) expect(one).toMatchObject({ httpOnly: true, sameSite: 'Lax' });

    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    expect((await get('/v1/account', { cookie })).statusCode).toBe(200);
    expect((await post('refresh', {}, { ...BROWSER, cookie })).statusCode).toBe(200);
    const fromElsewhere = await post('sign-out', {}, { ...BROWSER, cookie, origin: 'https://evil.example' });
    expect(fromElsewhere.statusCode).toBe(403);
    const signedOut = await post('sign-out', {}, { ...BROWSER, cookie });
    expect(signedOut.statusCode).toBe(204);
    expect((await get('/v1/account', { cookie })).statusCode).toBe(401);
  });

  it('refuses a session soon after it ended elsewhere', async () => {
    const { accessToken } = (await post('sign-in', { email, password })).json();
    const authorization = `Bearer ${accessToken}`;
    expect((await get('/v1/account', { authorization })).statusCode).toBe(200);
    await room.db.run(`UPDATE sessions SET revoked_at = now()`);
    await until(async () => (await get('/v1/account', { authorization })).statusCode === 401);
  });

  it('answers a known and an unknown address in the same bytes', async () => {
    const shape = async (path: string, payload: { email: string; [field: string]: string }) => {
      const { statusCode, body, headers } = await post(path, payload);
      const { requestId, ...said } = JSON.parse(body.replaceAll(payload.email, 'the address'));
      return JSON.stringify([statusCode, said, headers['content-type']]);
    };
    const unknown = 'nobody@example.com';
    for (const path of ['forgot-password', 'resend-verification'])
      expect(await shape(path, { email })).toBe(await shape(path, { email: unknown }));
    const wrong = { password: 'not the password' };
    expect(await shape('sign-in', { email, ...wrong })).toBe(
      await shape('sign-in', { email: unknown, ...wrong }),
    );
    const form = { displayName: 'Somebody' };
    expect(await shape('register', { email, ...form })).toBe(
      await shape('register', { email: unknown, ...form }),
    );
  });

  it('shows the mails of a trial, newest first, and only its own words', async () => {
    await post('register', { email: 'new@example.com', displayName: '<b>Bold</b>' });
    await room.linkFor('new@example.com', 'verify');
    const page = await get('/dev/mail');
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.body).toContain('Confirm your e-mail address');
    expect(page.body).toContain('href="http://localhost:3000/verify?token=');
    expect(page.body).not.toContain('<b>Bold</b>');
  });

  it('shows a shop to everybody, without its address', async () => {
    const shop = await get('/v1/sellers/mara');
    expect(shop.json()).toMatchObject({ handle: 'mara', productCount: 0 });
    expect(shop.body).not.toContain(email);
    expect((await get('/v1/sellers')).json().items).toHaveLength(1);
    expect((await get('/v1/sellers/nobody')).statusCode).toBe(404);
  });

  it('changes the account for whoever read its newest version', async () => {
    const { accessToken } = (await post('sign-in', { email, password })).json();
    const authorization = `Bearer ${accessToken}`;
    const patch = (payload: object, etag: string) =>
      room.app.inject({
        method: 'PATCH',
        url: '/v1/account',
        payload,
        headers: { authorization, 'if-match': etag },
      });
    const etag = (await get('/v1/account', { authorization })).headers.etag as string;
    const changed = await patch({ tagline: 'Wool from one valley', bio: null }, etag);
    expect(changed.json()).toMatchObject({ tagline: 'Wool from one valley', handle: 'mara' });
    expect((await patch({ tagline: 'Too late' }, etag)).statusCode).toBe(412);
    expect((await patch({ handle: 'support' }, changed.headers.etag as string)).statusCode).toBe(409);
    const image = await patch({ avatarSha256: 'a'.repeat(64) }, changed.headers.etag as string);
    expect(image.json()).toMatchObject({ status: 422, code: 'account.image-unknown' });
  });
});

describe('where it is not a trial', () => {
  it('has no page of mails', async () => {
    const room = await startIdentity({ EMBEDDED: 'false' });
    try {
      expect((await room.app.inject({ method: 'GET', url: '/dev/mail' })).statusCode).toBe(404);
    } finally {
      await room.stop();
    }
  });
});
