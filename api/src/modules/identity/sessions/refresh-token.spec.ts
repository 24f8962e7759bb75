import { describe, expect, it } from '@jest/globals';
import { testConfig } from '../../../../test/support/config.js';
import { newId } from '#shared/id.js';
import { RefreshTokens } from './refresh-token.js';

const tokens = (secret = 'x'.repeat(32)) =>
  new RefreshTokens(testConfig('postgresql://nobody@localhost/nothing', { AUTH_SECRET: secret }));

describe('refresh tokens', () => {
  it('name their session, also many successors later', () => {
    const sessionId = newId();
    let token = tokens().first(sessionId);
    for (let i = 0; i < 5; i++) [token] = tokens().successorsOf(token);
    expect(tokens().sessionOf(token)).toBe(sessionId);
  });

  it('have one successor, the same for everybody who asks', () => {
    const token = tokens().first(newId());
    expect(tokens().successorsOf(token)).toEqual(tokens().successorsOf(token));
    expect(tokens().successorsOf(token)).not.toContain(token);
  });

  it('cannot be invented', () => {
    const token = tokens('a'.repeat(32)).first(newId());
    const changed = token.slice(0, 30) + (token[30] === 'A' ? 'B' : 'A') + token.slice(31);
    for (const invented of [token, changed, 'fbr_', 'fbr_AAAA', '', token.replace('fbr_', 'fbp_')])
      expect(tokens().sessionOf(invented)).toBeNull();
  });
});
