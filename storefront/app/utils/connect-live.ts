import { createFlexBizz, NetworkError } from '@flexbizz/sdk';
import { createRealtime, memoryCursor, type Realtime, type RealtimeState } from '@flexbizz/sdk/realtime';
import type { SessionNow } from '#shared/types/session-now';
import type { LiveLink } from './live-link';

/** When a session is good, and yet not let in. */
const TRY_AGAIN_MS = 30_000;

interface Place {
  /** Where sockets are taken. */
  url: string;
  /** Events up to here were known when the page was drawn. */
  after: number | undefined;
  signedIn: boolean;
  onResync(): Promise<void>;
}

/** Only ever imported when something is to be live: the socket's code is no part of a first load. */
export function connectLive(link: LiveLink, { url, after, signedIn, onResync }: Place): Realtime {
  const api = `${window.location.origin}/api`;
  const flexbizz = createFlexBizz({
    baseUrl: api,
    // The session is a cookie that no script can read; all there is to do is to have it renewed in time.
    auth: { kind: 'token', token: () => (signedIn ? freshSession(link) : undefined) },
  });
  let refusals = 0;
  const become = (state: RealtimeState) => {
    if (state === 'live') refusals = 0;
    link.become(state);
  };
  /** A cookie may run out between being looked at and being used: what counts is what the API says of the session. */
  async function isItOver(): Promise<void> {
    if ((await askForSession('?sure')) === 'none') return link.end();
    link.become('offline');
    setTimeout(() => realtime.connect(), refusals++ ? TRY_AGAIN_MS : 0);
  }
  const realtime = createRealtime(flexbizz, {
    url: url || window.location.origin,
    cursor: memoryCursor(after),
    onState: (state) => (state === 'signed-out' ? void isItOver() : become(state)),
    onResync,
  });
  realtime.on('*', (event) => link.tell(event));
  return realtime;
}

/**
 * Our own server trades the refresh cookie in when the short one has run out. Without that we would be taken for
 * a visitor, so where it does not answer nothing is connected, and tried again.
 */
async function freshSession(link: LiveLink): Promise<undefined> {
  const session = await askForSession();
  if (session === 'none') return link.end();
  if (session === 'unknown') throw new NetworkError('The session could not be renewed just now.');
  return undefined;
}

async function askForSession(how = ''): Promise<SessionNow> {
  try {
    const response = await fetch(`/live/session${how}`, { cache: 'no-store' });
    return ((await response.json()) as { session: SessionNow }).session;
  } catch {
    return 'unknown';
  }
}
