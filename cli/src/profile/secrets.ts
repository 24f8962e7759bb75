import type { Session } from '@flexbizz/sdk';
import { readPrivate, writePrivate, type Profile } from './config.js';

export type Secret = { kind: 'token'; token: string } | ({ kind: 'session' } & Session);

const SERVICE = 'flexbizz';
const FILE = 'credentials.json';

type Place = NonNullable<Profile['secretIn']>;

const entry = async (profile: string) => {
  const { AsyncEntry } = await import('@napi-rs/keyring');
  return new AsyncEntry(SERVICE, profile);
};

export async function readSecret(profile: string, place: Place | undefined): Promise<Secret | undefined> {
  if (!place) return undefined;
  if (place === 'file') return (await readPrivate<Record<string, Secret>>(FILE, {}))[profile];
  try {
    const text = await (await entry(profile)).getPassword();
    return text ? (JSON.parse(text) as Secret) : undefined;
  } catch {
    // Locked, or out of reach of this session.
    return undefined;
  }
}

/**
 * Keeps a secret in the system's keyring, or in a file only its owner can read where there is none. What is in the
 * file already stays there: two places would soon hold two secrets, one of them spent.
 */
export async function keepSecret(profile: string, secret: Secret, before?: Place): Promise<Place> {
  if (before !== 'file' && !process.env.FLEXBIZZ_NO_KEYRING) {
    try {
      await (await entry(profile)).setPassword(JSON.stringify(secret));
      return 'keyring';
    } catch {
      // No keyring on this machine, or it is locked: the file is the way then.
    }
  }
  await changeFile((secrets) => (secrets[profile] = secret));
  return 'file';
}

export async function forgetSecret(profile: string, place: Place | undefined): Promise<void> {
  if (place === 'file') await changeFile((secrets) => delete secrets[profile]);
  // A keyring that cannot be reached keeps a secret that nobody looks for any more.
  if (place === 'keyring') await (await entry(profile)).deletePassword().catch(() => false);
}

async function changeFile(change: (secrets: Record<string, Secret>) => void): Promise<void> {
  const secrets = await readPrivate<Record<string, Secret>>(FILE, {});
  change(secrets);
  await writePrivate(FILE, secrets);
}
