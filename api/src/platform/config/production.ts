import type { Settings } from './variables.js';

/** What .env.example, docker-compose.yml and tutorials are full of: everybody knows them. */
const KNOWN_WORDS = /change.?me|example|secret|password|this.machine|worth.nothing|^(.)\1*$|^flexbizz/i;
/** Random text of 32 characters has more of them. */
const FEWEST_DIFFERENT = 12;

type Name = keyof Settings;

/**
 * Every reason why these settings may not serve strangers, a sentence each. A trial on one machine says TRIAL=true; it
 * then may do all this, and nothing that looks like a shop on the internet.
 */
export function productionProblems(settings: Settings, mode: string | undefined): string[] {
  if (settings.TRIAL) {
    const open = addresses(settings).filter(([, url]) => url.startsWith('https:'));
    return open.map(([name]) => `${name}: a trial has no https address. Take TRIAL away where people pay.`);
  }
  if (mode !== 'production') return [];
  return [
    ...(settings.PAYMENT_PROVIDER === 'sandbox' ? ['PAYMENT_PROVIDER: the sandbox takes no money.'] : []),
    ...(settings.EMBEDDED ? ['EMBEDDED: it shows mails to everybody and allows demo logins.'] : []),
    ...(settings.SMTP_URL ? [] : ['SMTP_URL: without it no mail leaves this machine.']),
    ...addresses(settings)
      .filter(([, url]) => !url.startsWith('https:'))
      .map(([name]) => `${name}: it must begin with https://.`),
    ...secretProblems(settings),
    ...credentialProblems(settings),
  ];
}

const addresses = ({ API_URL, STOREFRONT_URL }: Settings): [Name, string][] => [
  ['API_URL', API_URL],
  ['STOREFRONT_URL', STOREFRONT_URL],
];

function secretProblems(settings: Settings): string[] {
  const { AUTH_SECRET, AUTH_SECRET_FALLBACK, PASSWORD_PEPPER, PASSWORD_PEPPER_FALLBACK } = settings;
  const secrets = { AUTH_SECRET, AUTH_SECRET_FALLBACK, PASSWORD_PEPPER, PASSWORD_PEPPER_FALLBACK };
  const weak = Object.entries(secrets).filter(([, secret]) => secret !== undefined && isKnown(secret));
  return [
    ...weak.map(([name]) => `${name}: it can be guessed. Make one: openssl rand -base64 32.`),
    ...(AUTH_SECRET === PASSWORD_PEPPER ? ['PASSWORD_PEPPER: it must not be AUTH_SECRET.'] : []),
  ];
}

const isKnown = (secret: string): boolean =>
  KNOWN_WORDS.test(secret) || new Set(secret).size < FEWEST_DIFFERENT;

function credentialProblems(settings: Settings): string[] {
  const { DATABASE_URL, S3_ENDPOINT, S3_SECRET_KEY = '', MEILI_URL, MEILI_KEY = '' } = settings;
  const password = decodeURIComponent(new URL(DATABASE_URL).password);
  const isOfCompose = (word: string) => KNOWN_WORDS.test(word);
  return [
    // Without a password the server trusts who reaches it, as over a socket of the same machine.
    ...(password && isOfCompose(password) ? ['DATABASE_URL: everybody knows this password.'] : []),
    ...(S3_ENDPOINT && (!S3_SECRET_KEY || isOfCompose(S3_SECRET_KEY))
      ? ['S3_SECRET_KEY: everybody knows it.']
      : []),
    ...(MEILI_URL && (!MEILI_KEY || isOfCompose(MEILI_KEY)) ? ['MEILI_KEY: everybody knows it.'] : []),
  ];
}
