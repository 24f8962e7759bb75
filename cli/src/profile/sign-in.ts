import type { Answer, FlexBizz } from '@flexbizz/sdk';
import { hostname } from 'node:os';
import { setTimeout as pass } from 'node:timers/promises';
import { styleText } from 'node:util';
import type { Context } from '../context.js';
import { EXIT } from '../exit-codes.js';
import { Failure, usage } from '../failure.js';
import { openBrowser } from '../terminal/browser.js';
import { canAsk } from '../terminal/confirm.js';
import { readStdin } from '../terminal/stdin.js';
import type { Secret } from './secrets.js';
import { keepSignIn } from './sign-in-state.js';

export type Account = Answer<'account.get'>;

const clientFor = async ({ selected }: Context, token: string): Promise<FlexBizz> => {
  const { createFlexBizz } = await import('@flexbizz/sdk');
  return createFlexBizz({ baseUrl: selected.profile.apiUrl, auth: { kind: 'token', token } });
};

async function keep(context: Context, secret: Secret, account: Account): Promise<Account> {
  const { secretIn } = await keepSignIn(context.selected, secret, account.handle);
  if (secretIn === 'file')
    context.output.say('No keyring is in use here: the sign-in is kept in a file only you can read.');
  return account;
}

export async function signInWithToken(context: Context): Promise<Account> {
  const token = await readStdin('The token');
  if (!/^[\x21-\x7e]+$/.test(token)) throw usage('This is no token: it has spaces, or nothing in it.');
  const account = await (await clientFor(context, token)).account.get();
  return keep(context, { kind: 'token', token }, account);
}

/** Shows a code, which a signed-in person compares and approves in any browser. */
export async function signInWithCode(context: Context, { browser }: { browser: boolean }): Promise<Account> {
  const { flexbizz, output } = context;
  const login = await flexbizz.deviceLogins.start({
    body: { label: `flexbizz on ${hostname()}`.slice(0, 80) },
  });
  // Under --json the answer is the sign-in; what to open goes to stderr as JSON of its own.
  const { deviceCode, ...shown } = login;
  if (output.json) process.stderr.write(`${JSON.stringify(shown)}\n`);
  output.say(`Open   ${styleText('cyan', login.verificationUrlComplete)}`);
  output.say(`Check  that it shows ${styleText('bold', login.userCode)}, and approve it.`);
  if (browser && canAsk()) await openBrowser(login.verificationUrlComplete);
  const session = await approved(flexbizz, deviceCode, login);
  const { accessToken, refreshToken, expiresAt, account } = session;
  if (!accessToken || !refreshToken) throw new Error('The api approved the code without a token.');
  return keep(context, { kind: 'session', accessToken, refreshToken, expiresAt }, account);
}

async function approved(
  flexbizz: FlexBizz,
  deviceCode: string,
  { expiresAt, intervalSeconds }: Answer<'deviceLogins.start'>,
): Promise<Answer<'deviceLogins.redeem'>> {
  let interval = intervalSeconds * 1_000;
  while (Date.now() < Date.parse(expiresAt)) {
    await pass(interval);
    const { data, error } = await flexbizz.safe.deviceLogins.redeem({ body: { deviceCode } });
    if (!error) return data;
    if (error.is('device-logins.slow-down')) interval += 5_000;
    else if (!error.is('device-logins.pending') && !error.retryable) throw error;
  }
  throw new Failure(
    EXIT.pending,
    'device-logins.expired',
    'Nobody approved the code in time.',
    'Start again: flexbizz login',
  );
}
