import { describe, expect, it } from '@jest/globals';
import { isMadeOfContext, listedForms } from './password-rules.js';

const mara = { email: 'mara.lindqvist@example.com', displayName: 'Café Nordström', handle: 'north-loom' };

describe('a password', () => {
  it.each([
    'mara.lindqvist',
    'Lindqvist2026',
    'north-loom!!',
    'NorthLoom123',
    'cafenordstrom1',
    'FlexBizz2026!',
  ])('%s is made of what is known of its owner, or of us', (password) => {
    expect(isMadeOfContext(password, mara)).toBe(true);
  });

  it.each(['correct horse battery', 'lindqvist keeps nine goats', 'marathon cucumber', 'ñandú über Øresund'])(
    '%s has enough of its own',
    (password) => {
      expect(isMadeOfContext(password, mara)).toBe(false);
    },
  );

  it('is looked up in lower case, with and without its spaces', () => {
    expect(listedForms(' Qwerty 123456 ')).toEqual([' qwerty 123456 ', 'qwerty 123456', 'qwerty123456']);
  });
});
