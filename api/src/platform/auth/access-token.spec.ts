import { describe, expect, it } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader, SignJWT } from 'jose';
import { testConfig } from '../../../test/support/config.js';
import { AccessToken } from './access-token.js';

const API_URL = 'https://api.example';
const config = testConfig('postgresql://localhost/none', { API_URL });
const tokens = new AccessToken(config);
const claim = { sessionId: 'session', userId: 'person' };
const key = new TextEncoder().encode(config.settings.AUTH_SECRET);

/** Signed with our key; `claims` and `typ` as they are wished. */
const signed = (claims: Record<string, unknown>, typ?: string) =>
  new SignJWT({ sid: 'session', sub: 'person', exp: Math.floor(Date.now() / 1000) + 60, ...claims })
    .setProtectedHeader({ alg: 'HS256', ...(typ && { typ }) })
    .sign(key);

describe('an access token', () => {
  it('says who issued it, for whom, and what it is', async () => {
    const { token } = await tokens.issue(claim);
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', typ: 'at+jwt' });
    expect(decodeJwt(token)).toMatchObject({ iss: API_URL, aud: API_URL, sub: 'person', sid: 'session' });
    expect(await tokens.read(token)).toEqual(claim);
  });

  it.each([
    ['another issuer', { iss: 'https://other.example', aud: API_URL }, 'at+jwt'],
    ['another audience', { iss: API_URL, aud: 'https://other.example' }, 'at+jwt'],
    ['no session', { iss: API_URL, aud: API_URL, sid: undefined }, 'at+jwt'],
    ['another type', { iss: API_URL, aud: API_URL }, 'JWT'],
    ['nothing said, as before', {}, undefined],
  ])('with %s is refused as one that is too old, so that clients refresh', async (_, claims, typ) => {
    expect(await tokens.read(await signed(claims, typ))).toBe('expired');
  });

  it('of the secret before is read while both are known, and told from one that is too old', async () => {
    const during = new AccessToken(
      testConfig('postgresql://localhost/none', {
        API_URL,
        AUTH_SECRET: 'w'.repeat(32),
        AUTH_SECRET_FALLBACK: config.settings.AUTH_SECRET,
      }),
    );
    expect(await during.read((await tokens.issue(claim)).token)).toEqual(claim);
    expect(await during.read(await signed({ exp: 1 }, 'at+jwt'))).toBe('expired');
    expect(await during.read((await during.issue(claim)).token)).toEqual(claim);
    expect(await tokens.read((await during.issue(claim)).token)).toBe('invalid');
  });

  it('of another key, or without a signature, is invalid', async () => {
    const { token } = await new AccessToken(
      testConfig('postgresql://localhost/none', { API_URL, AUTH_SECRET: 'w'.repeat(32) }),
    ).issue(claim);
    expect(await tokens.read(token)).toBe('invalid');
    const unsigned = `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${token.split('.')[1]}.`;
    expect(await tokens.read(unsigned)).toBe('invalid');
  });
});
