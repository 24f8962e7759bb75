import { io, type Socket } from 'socket.io-client';
import type { Credentials } from '../auth/auth.js';
import { isFlexBizzError } from '../errors.js';
import type { Problem } from '../problem.js';
import { ask } from './ask.js';
import type {
  AnyEvent,
  EventName,
  EventOf,
  KeptEvent,
  MessageAnswer,
  MessageBody,
  MessageName,
} from './contract.js';
import { type Handlers } from './handlers.js';
import type { OrderedEvents, Resync } from './ordered-events.js';
import { throwLater } from './throw-later.js';

export type RealtimeState = 'connecting' | 'live' | 'offline' | 'signed-out' | 'closed';

export interface RealtimeParts {
  url: string;
  credentials: Credentials;
  ordered: OrderedEvents;
  handlers: Handlers;
  onState(state: RealtimeState): void;
  onError(error: unknown): void;
}

interface Envelope {
  type: string;
  sequence: number | null;
}
interface Ready {
  sequence: number | null;
  resync: Resync | null;
}

/** Back within five seconds of a server that restarts, chance included. */
const PAUSE_MS = [500, 3_000] as const;
/** A server that takes the connection and says nothing is left for another. */
const PATIENCE_MS = 5_000;

/** One socket for everything live. It comes back by itself, with fresh credentials, where it was cut. */
export class Realtime {
  readonly #parts: RealtimeParts;
  readonly #socket: Socket;
  #state: RealtimeState = 'connecting';
  #authorization: string | undefined;
  #attempt = 0;
  #failures = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: RealtimeParts) {
    this.#parts = parts;
    const { url, credentials, ordered, handlers } = parts;
    const address = new URL(url);
    this.#socket = io(address.origin, {
      path: `${address.pathname.replace(/\/$/, '')}/v1/live`,
      transports: ['websocket'],
      forceNew: true,
      autoConnect: false,
      withCredentials: credentials.cookies ?? false,
      reconnectionDelay: PAUSE_MS[0],
      reconnectionDelayMax: PAUSE_MS[1],
      randomizationFactor: 0.5,
      timeout: PATIENCE_MS,
      auth: (give) => {
        this.#introduce(give).catch(throwLater);
      },
    });
    this.#socket.on('live:ready', ({ sequence, resync }: Ready) => {
      this.#failures = 0;
      if (sequence !== null) ordered.begin(sequence, resync);
      this.#become('live');
    });
    this.#socket.on('live:resync', (resync: Resync) => ordered.resync(resync));
    this.#socket.on('live:end', ({ reason }: { reason: string }) => {
      if (reason === 'session-ended') this.#signOut();
    });
    this.#socket.onAny((type: string, event: Envelope) => {
      if (type.startsWith('live:')) return;
      if (event.sequence === null) handlers.call(event).catch(throwLater);
      else ordered.push(event as KeptEvent);
    });
    this.#socket.on('disconnect', (reason) => {
      if (!this.#isWanted) return;
      this.#become('offline');
      // socket.io does not come back by itself when the server closed the connection.
      if (reason === 'io server disconnect') this.#connectLater();
    });
    this.#socket.on('connect_error', (error: Error & { data?: Problem }) => {
      this.#refused(error.data).catch(throwLater);
    });
    this.#connect();
  }

  get state(): RealtimeState {
    return this.#state;
  }

  /** Calls `handler` for each event of a kind, or of any with `*`; gives the function that stops it. */
  on<Name extends EventName>(name: Name, handler: (event: EventOf<Name>) => void | Promise<void>): () => void;
  on(name: '*', handler: (event: AnyEvent) => void | Promise<void>): () => void;
  on(name: string, handler: (event: never) => void | Promise<void>): () => void {
    return this.#parts.handlers.add(name, handler as (event: unknown) => void);
  }

  /** Says something and waits for the answer; throws the refusal, or that no answer came. */
  async send<Name extends MessageName>(name: Name, body: MessageBody<Name>): Promise<MessageAnswer<Name>> {
    return (await ask(this.#socket, name, body)) as MessageAnswer<Name>;
  }

  /** Connects now: after `close`, after somebody signed in, or because the network is known to be back. */
  connect(): void {
    if (this.#socket.connected) return;
    this.#failures = 0;
    this.#become('connecting');
    this.#socket.disconnect(); // socket.io would wait for the time of its next try
    this.#connect();
  }

  /** Gives this connection up for a new one, a moment later. */
  restart(): void {
    if (!this.#isWanted) return;
    this.#parts.ordered.forget();
    this.#socket.disconnect();
    this.#become('offline');
    this.#connectLater();
  }

  close(): void {
    this.#become('closed');
    this.#parts.ordered.forget();
    clearTimeout(this.#retry);
    this.#socket.disconnect();
  }

  #connect(): void {
    clearTimeout(this.#retry);
    if (this.#isWanted) this.#socket.connect();
  }

  #connectLater(): void {
    const pause = Math.min(PAUSE_MS[0] * 2 ** this.#failures++, PAUSE_MS[1]);
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#connect(), pause * (0.5 + Math.random()));
  }

  get #isWanted(): boolean {
    return this.#state !== 'closed' && this.#state !== 'signed-out';
  }

  async #introduce(give: (introduction: object) => void): Promise<void> {
    const { credentials, ordered, onError } = this.#parts;
    const attempt = ++this.#attempt;
    try {
      const authorization = await credentials.authorization();
      const after = await ordered.position();
      if (attempt !== this.#attempt || !this.#isWanted) return; // the line was cut meanwhile
      // Who was somebody must not come back as a visitor, who would hear nothing and not know why.
      if (this.#authorization && !authorization) return this.#signOut();
      this.#authorization = authorization;
      give({ token: authorization?.replace(/^Bearer /, ''), after });
    } catch (error) {
      if (attempt !== this.#attempt) return;
      this.restart();
      if (!isFlexBizzError(error)) onError(error);
    }
  }

  async #refused(problem: Problem | undefined): Promise<void> {
    if (!this.#isWanted) return;
    this.#become('offline');
    if (this.#socket.active) return; // the network: socket.io tries again
    if (problem?.status !== 401) return this.#connectLater();
    const renewed = await this.#parts.credentials
      .renew(this.#authorization, problem.code)
      .catch(() => undefined);
    if (!this.#isWanted) return;
    if (renewed === false) this.#signOut();
    else if (renewed && this.#failures++ === 0) this.#connect();
    else this.#connectLater();
  }

  #signOut(): void {
    this.#become('signed-out');
    this.#authorization = undefined;
    this.#socket.disconnect();
  }

  #become(state: RealtimeState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#parts.onState(state);
  }
}
