import type { FlexBizz } from '../client.js';
import { connection, type ClientConnection } from '../connection.js';
import { memoryCursor, type CursorStore } from './cursor-store.js';
import { Handlers } from './handlers.js';
import { OrderedEvents, type Gap, type Resync } from './ordered-events.js';
import { Realtime, type RealtimeState } from './realtime.js';
import { throwLater } from './throw-later.js';

export interface RealtimeOptions {
  /** Where sockets are taken when that is not the client's `baseUrl`. */
  url?: string;
  /** Where the place in the order of events is kept; in memory, from now on, when left out. */
  cursor?: CursorStore;
  /** Some events did not come by themselves and are being asked for. Nothing is lost; it is good to know. */
  onGap?: (gap: Gap) => void;
  /** Events were missed for good (away for longer than they are kept): read again what you show. */
  onResync?: (resync: Resync) => void | Promise<void>;
  onState?: (state: RealtimeState) => void;
  /** A handler threw, or the cursor could not be kept. Thrown as an uncaught error when left out. */
  onError?: (error: unknown) => void;
}

/** What happens, as it happens: each event of yours once and in order, whatever the network does. */
export function createRealtime(flexbizz: FlexBizz, options: RealtimeOptions = {}): Realtime {
  const { baseUrl, credentials } = (flexbizz as unknown as Record<symbol, ClientConnection>)[connection]!;
  const onError = options.onError ?? throwLater;
  const handlers = new Handlers(onError);
  const ordered = new OrderedEvents({
    cursor: options.cursor ?? memoryCursor(),
    after: (sequence) => flexbizz.events.list({ query: { after: sequence, limit: 500 } }),
    handle: (event) => handlers.call(event),
    onGap: options.onGap ?? ignore,
    onResync: options.onResync ?? ignore,
    onError,
    onStuck: () => realtime.restart(),
  });
  const realtime = new Realtime({
    ...{ url: options.url ?? baseUrl, credentials, ordered, handlers, onError },
    onState: options.onState ?? ignore,
  });
  return realtime;
}

const ignore = (): void => undefined;
