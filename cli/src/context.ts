import type { FlexBizz } from '@flexbizz/sdk';
import type { Command } from 'commander';
import { EXIT } from './exit-codes.js';
import { Failure } from './failure.js';
import { createOutput, type Output } from './output.js';
import { authOf, selectProfile, type Selected } from './profile/sign-in-state.js';

interface GlobalOptions {
  json?: boolean;
  jq?: string;
  profile?: string;
  apiUrl?: string;
}

export interface Context {
  flexbizz: FlexBizz;
  output: Output;
  selected: Selected;
  signedIn: boolean;
}

/** A way to answer, with nothing asked of the api: the expression of --jq has been understood. */
export async function outputFor(command: Command): Promise<Output> {
  const { json = false, jq } = command.optsWithGlobals<GlobalOptions>();
  if (jq === undefined) return createOutput(json);
  const { filterBy } = await import('./jq.js');
  return createOutput(true, await filterBy(jq));
}

/** Everything a command needs to do its work: the client of the chosen profile, and a way to answer. */
export async function openContext(command: Command): Promise<Context> {
  const { profile, apiUrl } = command.optsWithGlobals<GlobalOptions>();
  const output = await outputFor(command);
  const selected = await selectProfile({ profile, apiUrl });
  const { createFlexBizz } = await import('@flexbizz/sdk');
  const auth = await authOf(selected);
  const flexbizz = createFlexBizz({
    baseUrl: selected.profile.apiUrl,
    auth,
    timeout: { perTry: 60_000, total: 300_000 },
    retries: 4,
    onWait: ({ reason, milliseconds }) => {
      if (milliseconds >= 2_000)
        output.say(
          `${reason === 'rate-limited' ? 'Too many requests' : 'No answer'}: waiting ${Math.ceil(milliseconds / 1_000)} s …`,
        );
    },
  });
  return { flexbizz, output, selected, signedIn: auth !== undefined };
}

/** The same, for commands that are nobody's without a sign-in: says so before anything is sent. */
export async function openSignedIn(command: Command): Promise<Context> {
  const context = await openContext(command);
  if (context.signedIn) return context;
  const { name, profile } = context.selected;
  const where = name === 'default' ? '' : ` in profile "${name}"`;
  throw new Failure(
    EXIT.notSignedIn,
    'auth.sign-in-required',
    profile.secretIn === 'keyring'
      ? `The sign-in${where} is in the keyring, which does not give it: it is locked, or belongs to another session.`
      : `Nobody is signed in${where}.`,
    'Sign in: flexbizz login (on a machine without a browser: --with-token, or FLEXBIZZ_TOKEN).',
  );
}
