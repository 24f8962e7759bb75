import { io, type Socket } from 'socket.io-client';
import type { Credentials } from '../auth/auth.js';
import { NetworkError, refusal, TimeoutError } from '../errors.js';
import type { Problem } from '../problem.js';
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

export type RealtimeState = 'connecting' | 'live' | 'offline' | 'signed-out' | 'closed';

export interface RealtimeParts {
  url: string;
  credentials: Credentials;
  ordered: OrderedEvents;
  handlers: Handlers;
  onState(state: RealtimeState): void;
}

interface Envelope {
  type: string;
  sequence: number | null;
}
interface Ready {
  sequence: number | null;
  resync: Resync | null;
}
type Acknowledgement = { ok: true; result: unknown } | { ok: false; problem: Problem };

const ANSWER_MS = 10_000;
const PAUSE_MS = [500, 10_000] as const;

/** One socket for everything live. It comes back by itself, with fresh credentials, where it was cut. */
export class Realtime {
  readonly #parts: RealtimeParts;
  readonly #socket: Socket;
  #state: RealtimeState = 'connecting';
  #authorization: string | undefined;

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
      auth: (give) => void this.#introduction().then(give, () => give({})),
    });
    this.#socket.on('live:ready', ({ sequence, resync }: Ready) => {
      if (sequence !== null) ordered.begin(sequence, resync);
      this.#become('live');
    });
    this.#socket.on('live:resync', (resync: Resync) => ordered.resync(resync));
    this.#socket.on('live:end', ({ reason }: { reason: string }) => {
      if (reason === 'session-ended') this.#become('signed-out');
    });
    this.#socket.onAny((type: string, event: Envelope) => {
      if (type.startsWith('live:')) return;
      if (event.sequence === null) void handlers.call(event);
      else ordered.push(event as KeptEvent);
    });
    this.#socket.on('disconnect', (reason) => {
      if (this.#state === 'closed' || this.#state === 'signed-out') return;
      this.#become('offline');
      // socket.io does not come back by itself when the server closed the connection.
      if (reason === 'io server disconnect') setTimeout(() => this.#connect(), jittered(PAUSE_MS[0]));
    });
    this.#socket.on('connect_error', (error) => void this.#refused(error as Error & { data?: Problem }));
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
    if (!this.#socket.connected) throw new NetworkError('There is no connection at the moment.');
    const answer = (await this.#socket
      .timeout(ANSWER_MS)
      .emitWithAck(name, body)
      .catch(() => {
        throw new TimeoutError('try', ANSWER_MS);
      })) as Acknowledgement;
    if (answer.ok) return answer.result as MessageAnswer<Name>;
    throw refusal(answer.problem, new Response(null, { status: answer.problem.status }));
  }

  /** Connects again after `close`, or after somebody signed in. */
  connect(): void {
    this.#become('connecting');
    this.#connect();
  }

  close(): void {
    this.#become('closed');
    this.#socket.disconnect();
  }

  #connect(): void {
    if (this.#state !== 'closed' && this.#state !== 'signed-out') this.#socket.connect();
  }

  async #introduction(): Promise<object> {
    const { credentials, ordered } = this.#parts;
    this.#authorization = await credentials.authorization();
    const after = await ordered.position();
    return { token: this.#authorization?.replace(/^Bearer /, ''), after };
  }

  async #refused({ data }: { data?: Problem }): Promise<void> {
    if (this.#state === 'closed') return;
    this.#become('offline');
    if (this.#socket.active) return; // the network: socket.io tries again
    const again = data?.status === 401 ? await this.#renewed(data.code) : true;
    if (!again) return this.#become('signed-out');
    setTimeout(() => this.#connect(), data?.status === 401 ? 0 : jittered(PAUSE_MS[1]));
  }

  #renewed(code: string): Promise<boolean> {
    return this.#parts.credentials.renew(this.#authorization, code).catch(() => true);
  }

  #become(state: RealtimeState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#parts.onState(state);
  }
}

const jittered = (milliseconds: number): number => milliseconds * (0.5 + Math.random());
