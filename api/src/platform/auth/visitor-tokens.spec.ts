import { describe, expect, it } from '@jest/globals';
import { testConfig } from '../../../test/support/config.js';
import { VISITOR_SECONDS, VisitorTokens } from './visitor-tokens.js';

const NOWHERE = 'postgresql://nobody@127.0.0.1:1/nothing';
const tokensOf = (AUTH_SECRET: string) => new VisitorTokens(testConfig(NOWHERE, { AUTH_SECRET }));
const visitors = tokensOf('a'.repeat(32));

describe('a visitor token', () => {
  it('identifies the visitor it was issued to, on every node with the same secret', () => {
    const token = visitors.issue();
    expect(visitors.read(token)).toMatch(/^[\w-]{22}$/);
    expect(tokensOf('a'.repeat(32)).read(token)).toBe(visitors.read(token));
    expect(visitors.read(visitors.issue())).not.toBe(visitors.read(token));
  });

  it('of the secret before is read while both are known', () => {
    const secrets = { AUTH_SECRET: 'n'.repeat(32), AUTH_SECRET_FALLBACK: 'a'.repeat(32) };
    const during = new VisitorTokens(testConfig(NOWHERE, secrets));
    expect(during.read(visitors.issue())).not.toBeNull();
    expect(tokensOf('n'.repeat(32)).read(during.issue())).not.toBeNull();
  });

  it('expires', () => {
    const token = visitors.issue(0);
    expect(visitors.read(token, VISITOR_SECONDS * 1000)).not.toBeNull();
    expect(visitors.read(token, VISITOR_SECONDS * 1000 + 1)).toBeNull();
  });

  it('is worth nothing when a single character differs', () => {
    const token = visitors.issue();
    for (let at = 0; at < token.length; at++) {
      const forged = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      expect(visitors.read(forged)).toBeNull();
    }
  });

  it.each([
    ['absent', null],
    ['empty', ''],
    ['invented', 'fbv_' + 'A'.repeat(52)],
    ['endless', 'fbv_' + 'A'.repeat(100_000)],
    ['of another marketplace', tokensOf('b'.repeat(32)).issue()],
    ['a cart token', 'fbc_3f1c9b5e'],
  ])('that is %s is no visitor', (_, token) => expect(visitors.read(token)).toBeNull());
});
