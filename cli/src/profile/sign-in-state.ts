import type { Auth, Session, SessionStore } from '@flexbizz/sdk';
import { usage } from '../failure.js';
import { changeConfig, readConfig, type Profile } from './config.js';
import { forgetSecret, keepSecret, readSecret, type Secret } from './secrets.js';

const sameApi = (one: string, other: string) => new URL(one).href === new URL(other).href;

/** "localhost:4000" is an address too, of the scheme "localhost". A secret does not belong in one. */
function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null && /^https?:$/.test(url.protocol) && !(url.username + url.password + url.search + url.hash)
  );
}

export const LOCAL_API = 'http://localhost:4000';

export interface Selected {
  name: string;
  profile: Profile;
}

/** The profile in use: by flag, else by environment, else the one last chosen. */
export async function selectProfile(flags: { profile?: string; apiUrl?: string }): Promise<Selected> {
  const config = await readConfig();
  // A variable that is set to nothing is not set.
  const name = flags.profile || config.current;
  const known = config.profiles[name];
  const apiUrl = flags.apiUrl || known?.apiUrl || LOCAL_API;
  if (!isWebAddress(apiUrl))
    throw usage(`"${apiUrl}" is no address of an api.`, 'Write it like https://api.example.com.');
  // A secret is for the api that gave it: another address never sees it.
  return { name, profile: known && sameApi(known.apiUrl, apiUrl) ? known : { apiUrl } };
}

export async function keepSignIn(
  { name, profile }: Selected,
  secret: Secret,
  account?: string,
): Promise<Profile> {
  const secretIn = await keepSecret(name, secret);
  const kept: Profile = { apiUrl: profile.apiUrl, secretIn, ...(account && { account }) };
  await changeConfig((config) => {
    config.profiles[name] = kept;
    config.current = name;
  });
  return kept;
}

export async function forgetSignIn({ name, profile }: Selected): Promise<void> {
  await forgetSecret(name, profile.secretIn);
  await changeConfig((config) => {
    const known = config.profiles[name];
    if (known) config.profiles[name] = { apiUrl: known.apiUrl };
  });
}

/** How the sdk proves who asks. A token in the environment wins, so that scripts need no profile. */
export async function authOf(selected: Selected): Promise<Auth | undefined> {
  if (process.env.FLEXBIZZ_TOKEN) return { kind: 'token', token: process.env.FLEXBIZZ_TOKEN };
  const secret = await readSecret(selected.name, selected.profile.secretIn);
  if (!secret) return undefined;
  if (secret.kind === 'token') return secret;
  return { kind: 'session', store: storeOf(selected) };
}

function storeOf(selected: Selected): SessionStore {
  const { name, profile } = selected;
  return {
    get: async (): Promise<Session | undefined> => {
      const secret = await readSecret(name, profile.secretIn);
      return secret?.kind === 'session' ? secret : undefined;
    },
    set: async (session) => {
      const secretIn = await keepSecret(name, { kind: 'session', ...session }, profile.secretIn);
      if (secretIn === profile.secretIn) return;
      profile.secretIn = secretIn;
      await changeConfig(({ profiles }) => {
        const known = profiles[name];
        if (known) known.secretIn = secretIn;
      });
    },
    clear: () => forgetSignIn(selected),
  };
}
