import type {
  EventName,
  EventOf,
  MessageAnswer,
  MessageBody,
  MessageName,
  Realtime,
  RealtimeState,
} from '@flexbizz/sdk/realtime';
import { shallowRef } from 'vue';

/** `idle`: nobody on this page needs a connection. */
export type LiveState = 'idle' | Exclude<RealtimeState, 'closed'>;
type Handler = (event: unknown) => void;
type Arrival = () => void;

export interface LiveLinkOptions {
  /** Loads the code that connects, and connects. */
  connect(link: LiveLink): Promise<Realtime>;
  /** Signed in: connected for as long as the page is open. Visitors only while something is watched. */
  always: boolean;
}

const LINGER_MS = 10_000;

/** The one live connection of a browser tab, made when it is first needed. */
export class LiveLink {
  readonly state = shallowRef<LiveState>('idle');
  readonly #options: LiveLinkOptions;
  readonly #handlers = new Map<string, Set<Handler>>();
  readonly #arrivals = new Set<Arrival>();
  #realtime: Promise<Realtime> | undefined;
  #ended = false;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LiveLinkOptions) {
    this.#options = options;
  }

  open(): Promise<Realtime> {
    this.#realtime ??= this.#begin();
    return this.#realtime;
  }

  on<Name extends EventName>(name: Name, handler: (event: EventOf<Name>) => void): () => void {
    const handlers = this.#handlers.get(name) ?? new Set();
    this.#handlers.set(name, handlers.add(handler as Handler));
    return () => void handlers.delete(handler as Handler);
  }

  /** Runs now when connected, and each time a connection begins again: the place to watch something. */
  whenLive(arrival: Arrival): () => void {
    this.#arrivals.add(arrival);
    clearTimeout(this.#resting);
    if (this.state.value === 'live') arrival();
    else void this.open().catch(() => undefined);
    return () => {
      this.#arrivals.delete(arrival);
      if (this.#arrivals.size === 0 && !this.#options.always) this.#rest();
    };
  }

  async send<Name extends MessageName>(name: Name, body: MessageBody<Name>): Promise<MessageAnswer<Name>> {
    return (await this.open()).send(name, body);
  }

  /** The browser knows that the network is gone, or here again, long before a socket notices. */
  async networkChanged(online: boolean): Promise<void> {
    const realtime = await this.#realtime?.catch(() => undefined);
    if (!realtime || this.state.value === 'signed-out') return;
    realtime.close();
    if (online) realtime.connect();
    else this.state.value = 'offline';
  }

  /** The session is over: there is nothing more to hear until somebody signs in, which opens a new page. */
  end(): undefined {
    this.#ended = true;
    void this.#realtime?.then((realtime) => realtime.close());
    this.state.value = 'signed-out';
  }

  become(state: RealtimeState): void {
    // Closing is our own doing, and has a name of its own here.
    if (this.#ended || state === 'closed') return;
    this.state.value = state;
    if (state === 'live') for (const arrival of this.#arrivals) arrival();
  }

  tell(event: { type: string }): void {
    for (const handler of this.#handlers.get(event.type) ?? []) handler(event);
  }

  #begin(): Promise<Realtime> {
    this.state.value = 'connecting';
    return this.#options.connect(this).catch((error: unknown) => {
      // The code could not be loaded: whoever needs it next tries again.
      this.#realtime = undefined;
      this.state.value = 'offline';
      throw error;
    });
  }

  #rest(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      void this.#realtime?.then((realtime) => realtime.close());
      this.#realtime = undefined;
      this.state.value = 'idle';
    }, LINGER_MS);
  }
}
