import type { Settings } from '#platform/config/config.js';

type Known = Pick<Settings, 'SECURITY_CONTACT' | 'API_URL' | 'STOREFRONT_URL'>;

const PATH = '/.well-known/security.txt';
/** RFC 9116 advises less than a year. */
const DAYS = 364;
const DAY = 86_400_000;

/** Returns the file of RFC 9116; undefined when no contact is set. */
export function securityTxt(settings: Known, now: Date): string | undefined {
  const { SECURITY_CONTACT: contact, STOREFRONT_URL, API_URL } = settings;
  if (contact === undefined) return undefined;
  const expires = new Date((Math.floor(now.getTime() / DAY) + DAYS) * DAY);
  const places = [...new Set([STOREFRONT_URL, API_URL].map((address) => new URL(PATH, address).href))];
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace('.000Z', 'Z')}`,
    ...places.map((place) => `Canonical: ${place}`),
    'Preferred-Languages: en',
    '',
  ].join('\n');
}
