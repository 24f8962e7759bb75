import type { Answer } from '@flexbizz/sdk';
import type { AnyEvent, CursorStore, RealtimeState } from '@flexbizz/sdk/realtime';
import type { Context } from '../context.js';
import { EXIT } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { keptCursor } from './kept-cursor.js';

const PATIENCE_MS = 120_000;

export type Me = Answer<'account.get'>;

export interface Followed {
  /** As it is typed, for what to type next. */
  command: string;
  /** It shows what there is before it follows, and takes no number. */
  startsAnew?: boolean;
  /** The number of the last event that was seen; else what comes from now on. */
  after?: number | undefined;
  /** Remember how far it came, and go on there. */
  continue?: boolean | undefined;
  /** It shows nothing to people who have no shop. */
  sellersOnly?: boolean;
  onEvent(event: AnyEvent, me: Me): void | Promise<void>;
}

/** Hands over events until interrupted, across lost connections; fails when it cannot go on without a gap. */
export async function follow(
  { flexbizz, output, selected }: Context,
  { command, startsAnew, after, continue: goOn, sellersOnly, onEvent }: Followed,
): Promise<never> {
  const me = await flexbizz.account.get();
  if (sellersOnly && !me.roles.includes('seller')) throw noShop(me);
  const { createRealtime, memoryCursor } = await import('@flexbizz/sdk/realtime');
  const kept = goOn ? keptCursor(`${command} ${selected.profile.apiUrl} ${me.id}`) : memoryCursor();
  if (after !== undefined) await kept.set(after);
  let failed = false;
  let seen = await kept.get();
  // What failed must come again the next time, so its number is not kept.
  const cursor: CursorStore = {
    get: () => kept.get(),
    set: (sequence) => (failed ? undefined : kept.set((seen = sequence))),
  };
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const again = (sequence: number | undefined) =>
    `flexbizz ${command}${startsAnew || sequence === undefined ? '' : ` --after ${sequence}`}`;
  const fail = (error: unknown) => {
    failed = true;
    reject(error instanceof Error ? error : new Error(String(error)));
  };
  let patience: NodeJS.Timeout | undefined;
  const onState = (state: RealtimeState) => {
    if (state === 'signed-out') fail(signedOut());
    if (state === 'offline' && !patience) {
      output.say('The connection is lost. Trying again …');
      patience = setTimeout(() => fail(lost(again(seen))), PATIENCE_MS);
    }
    if (state !== 'live') return;
    if (patience) output.say('Connected again; nothing was missed.');
    clearTimeout(patience);
    patience = undefined;
  };
  const live = createRealtime(flexbizz, {
    ...{ cursor, onState, onError: fail },
    onResync: ({ message, continueAfter }) => fail(gone(message, again(continueAfter))),
  });
  live.on('*', (event) => (failed ? undefined : onEvent(event, me)));
  output.say('Waiting for what happens. Ctrl-C ends it.');
  try {
    return await ended;
  } finally {
    clearTimeout(patience);
    live.close();
  }
}

/** The number of one's newest event: what is listed after asking for it is not missed by following from it. */
export const newest = async ({ flexbizz }: Context): Promise<number> =>
  (await flexbizz.events.list({ query: { after: 0, limit: 1 } })).head;

const noShop = ({ displayName }: Me) =>
  new Failure(
    EXIT.notSignedIn,
    'auth.role-required',
    `${displayName} has no shop, so no orders come in.`,
    'Open your shop first: flexbizz shop open',
  );

const gone = (message: string, command: string) =>
  new Failure(
    EXIT.conflict,
    'events.cannot-continue',
    message,
    `Read again what you need, then go on: ${command}`,
  );

const signedOut = () =>
  new Failure(
    EXIT.notSignedIn,
    'auth.sign-in-required',
    'This sign-in was ended.',
    'Sign in: flexbizz login',
  );

const lost = (command: string) =>
  new Failure(
    EXIT.network,
    'client.network',
    `There was no connection for ${PATIENCE_MS / 60_000} minutes.`,
    `Go on where it ended: ${command}`,
  );
