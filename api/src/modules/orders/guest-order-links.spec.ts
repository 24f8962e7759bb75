import { expect, it } from '@jest/globals';
import { testConfig } from '../../../test/support/config.js';
import { newId } from '#shared/id.js';
import { GuestOrderLinks } from './guest-order-links.js';

const links = (settings: Record<string, string>) =>
  new GuestOrderLinks(testConfig('postgresql://localhost/none', settings));
const [OLD, NEW] = ['o'.repeat(32), 'n'.repeat(32)];

it('links to orders of guests work while the secret is replaced, and no longer', () => {
  const checkoutId = newId();
  const token = links({ AUTH_SECRET: OLD }).urlFor(checkoutId).split('/').at(-1)!;
  const during = links({ AUTH_SECRET: NEW, AUTH_SECRET_FALLBACK: OLD });
  expect(during.opens(checkoutId, token)).toBe(true);
  expect(during.opens(newId(), token)).toBe(false);
  expect(links({ AUTH_SECRET: NEW }).opens(checkoutId, token)).toBe(false);
});
