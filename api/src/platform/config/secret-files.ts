import { readFileSync } from 'node:fs';
import type { Settings } from './variables.js';

/** What a vault or an orchestrator hands over as a file: `AUTH_SECRET_FILE` names the file that holds `AUTH_SECRET`. */
export const SECRETS = [
  'DATABASE_URL',
  'DATABASE_DIRECT_URL',
  'AUTH_SECRET',
  'AUTH_SECRET_FALLBACK',
  'PASSWORD_PEPPER',
  'PASSWORD_PEPPER_FALLBACK',
  'REDIS_URL',
  'MEILI_KEY',
  'SMTP_URL',
  'VAPID_PRIVATE_KEY',
  'S3_ACCESS_KEY',
  'S3_SECRET_KEY',
  'PAYMENT_SANDBOX_SECRET',
] as const satisfies (keyof Settings)[];

type Environment = Record<string, string | undefined>;

/**
 * Returns what is set (an empty variable is not), with the secrets that files hold, and a sentence for each file that
 * cannot be used. It never repeats what a file holds.
 */
export function readSecretFiles(environment: Environment): { given: Environment; problems: string[] } {
  const given: Environment = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== '' && value !== undefined),
  );
  const problems: string[] = [];
  for (const name of SECRETS) {
    const path = given[`${name}_FILE`];
    if (path === undefined) continue;
    const problem = given[name] === undefined ? null : `${name} is set too. Leave one of the two away.`;
    const read = problem ?? readSecret(path);
    if (typeof read === 'string') problems.push(`${name}_FILE: ${read}`);
    else given[name] = read.secret;
  }
  return { given, problems };
}

/** A sentence when there is none. Editors and `echo` end a file with a line break, which belongs to no secret. */
function readSecret(path: string): { secret: string } | string {
  try {
    const secret = readFileSync(path, 'utf8').replace(/\r?\n$/, '');
    return secret ? { secret } : `${path} is empty.`;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return `${path} cannot be read (${code}). It must be a file that this program's user may read.`;
  }
}
