import type { Context } from './context.js';
import { EXIT } from './exit-codes.js';
import { configFolder } from './profile/config.js';

export interface Check {
  name: string;
  ok: boolean;
  found: string;
  hint?: string;
  exitCode?: number;
}

const MOST_CLOCK_SKEW = 60_000;

/** Looks at everything a command stands on, from the ground up. */
export async function examine(context: Context): Promise<Check[]> {
  const { selected, signedIn } = context;
  const { secretIn } = selected.profile;
  const ground: Check[] = [
    { name: 'node', ok: true, found: process.version },
    { name: 'settings', ok: true, found: await configFolder() },
    { name: 'profile', ok: true, found: selected.name },
  ];
  const api = await examineApi(context);
  const account = api.every(({ ok }) => ok) && signedIn ? await examineAccount(context) : [];
  const secret: Check = signedIn
    ? {
        name: 'sign-in',
        ok: true,
        found: process.env.FLEXBIZZ_TOKEN
          ? 'FLEXBIZZ_TOKEN'
          : secretIn === 'keyring'
            ? 'kept in the keyring'
            : 'kept in a file only you can read',
      }
    : { name: 'sign-in', ok: false, found: 'nobody', hint: 'flexbizz login', exitCode: EXIT.notSignedIn };
  return [...ground, ...api, secret, ...account];
}

async function examineApi({ flexbizz, selected }: Context): Promise<Check[]> {
  const { apiUrl } = selected.profile;
  const started = performance.now();
  try {
    const { response } = await flexbizz.categories
      .list({ retries: 0, timeout: { total: 5_000 } })
      .withResponse();
    const milliseconds = Math.round(performance.now() - started);
    const skew = Math.abs(Date.parse(response.headers.get('date') ?? '') - Date.now()) || 0;
    return [
      { name: 'api', ok: true, found: `${apiUrl} answers in ${milliseconds} ms` },
      {
        name: 'clock',
        ok: skew < MOST_CLOCK_SKEW,
        found: skew < MOST_CLOCK_SKEW ? 'agrees with the api' : `${Math.round(skew / 1_000)} s off`,
        hint: 'Set the clock of this machine: sign-ins end by it.',
      },
    ];
  } catch (error) {
    const hint = 'Is it running? Another address: --api-url, or flexbizz login --api-url <url>.';
    return [{ name: 'api', ok: false, found: (error as Error).message, hint, exitCode: EXIT.network }];
  }
}

async function examineAccount({ flexbizz }: Context): Promise<Check[]> {
  const { data, error } = await flexbizz.safe.account.get();
  if (error)
    return [
      {
        name: 'account',
        ok: false,
        found: error.message,
        hint: 'flexbizz login',
        exitCode: EXIT.notSignedIn,
      },
    ];
  const seller = data.roles.includes('seller');
  return [
    { name: 'account', ok: true, found: `${data.displayName} (${data.handle})` },
    {
      name: 'shop',
      ok: seller,
      found: seller ? 'open' : 'none',
      hint: 'flexbizz shop open',
      exitCode: EXIT.notSignedIn,
    },
  ];
}
