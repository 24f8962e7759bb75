import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { Settings } from '../config/variables.js';

export type AuthSecrets = Pick<Settings, 'AUTH_SECRET' | 'AUTH_SECRET_FALLBACK'>;

/** The secrets by which something may have been signed; new things are signed by the first. */
export function authSecrets({ AUTH_SECRET, AUTH_SECRET_FALLBACK }: AuthSecrets): [string, ...string[]] {
  return AUTH_SECRET_FALLBACK ? [AUTH_SECRET, AUTH_SECRET_FALLBACK] : [AUTH_SECRET];
}

/** Derives the keys (HKDF) of one purpose from them, in the same order: no key serves two purposes. */
export function derivedKeys(secrets: AuthSecrets, purpose: string): [KeyObject, ...KeyObject[]] {
  const [first, ...others] = authSecrets(secrets);
  return [derivedKey(first, purpose), ...others.map((secret) => derivedKey(secret, purpose))];
}

/** Bytes would be made a key again for every use. */
const derivedKey = (secret: string, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', purpose, 32)));
