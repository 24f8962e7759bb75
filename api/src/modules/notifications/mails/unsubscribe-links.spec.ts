import { expect, it } from '@jest/globals';
import { testConfig } from '../../../../test/support/config.js';
import { newId } from '#shared/id.js';
import { UnsubscribeLinks } from './unsubscribe-links.js';

const links = (settings: Record<string, string>) =>
  new UnsubscribeLinks(testConfig('postgresql://localhost/none', settings));
const [OLD, NEW] = ['o'.repeat(32), 'n'.repeat(32)];

it('links that end mails work while the secret is replaced, and no longer', () => {
  const userId = newId();
  const token = new URL(links({ AUTH_SECRET: OLD }).for(userId, 'digest').page).searchParams.get('token')!;
  expect(links({ AUTH_SECRET: NEW, AUTH_SECRET_FALLBACK: OLD }).read(token)).toEqual({
    userId,
    kind: 'digest',
  });
  expect(links({ AUTH_SECRET: NEW }).read(token)).toBeNull();
});
