import type { Server as HttpServer } from 'node:http';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Server, type Socket } from 'socket.io';
import { SessionGate } from '#platform/auth/session-gate.js';
import { Config } from '#platform/config/config.js';
import { TO_PERSON, TO_WATCHERS, type Broadcast } from './broadcasts.js';
import { CatchUp } from './catch-up.js';
import { Connection, personRoom, topicRoom } from './connection.js';
import { ConnectionLimit } from './connection-limit.js';
import { Connections } from './connections.js';
import { Handshake } from './handshake.js';
import type { LiveReady } from './live.contract.js';
import { MessageRouter } from './message-router.js';
import { RecipientLog, SOMETHING_NEW } from './recipient-log.js';
import { RecipientStream } from './recipient-stream.js';
import { Signals } from './signals.js';

export const LIVE_PATH = '/v1/live';
/** Whether Socket.IO answers this upgrade: Node would leave the connection of any other unread and open. */
export const isLive = ({ url }: { url?: string }): boolean => url?.startsWith(`${LIVE_PATH}/`) ?? false;

const LARGEST_FRAME = 64 * 1024;
/** A session that ended is noticed within a second, whoever ended it and wherever. */
const SESSIONS_MS = 1_000;
/** Signals may be lost: this often we look for ourselves. */
const LOOK_MS = 3_000;

/** The socket: people's own events, what they watch, and the messages they send. */
@Injectable()
export class LiveServer implements BeforeApplicationShutdown {
  private io: Server | undefined;
  private readonly timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly config: Config,
    private readonly handshake: Handshake,
    private readonly router: MessageRouter,
    private readonly connections: Connections,
    private readonly limit: ConnectionLimit,
    private readonly catchUp: CatchUp,
    private readonly log: RecipientLog,
    private readonly signals: Signals,
    private readonly modules: ModuleRef,
  ) {}

  async attach(http: HttpServer): Promise<void> {
    const io = (this.io = new Server(http, {
      path: LIVE_PATH,
      serveClient: false,
      // Without long polling any node can take any connection, and a foreign page cannot even try.
      transports: ['websocket'],
      maxHttpBufferSize: LARGEST_FRAME,
      pingInterval: 20_000,
      pingTimeout: 15_000,
      connectTimeout: 10_000,
      allowRequest: (request, decide) => {
        const { origin } = request.headers;
        const isOurs = origin === undefined || this.config.allowedOrigins.has(origin);
        decide(null, isOurs && this.limit.admit(request));
      },
    }));
    const introduced = new WeakSet<Socket['conn']>();
    io.use((socket, next) => {
      // One line, one introduction: a second one is not a client of ours, and each costs a look at the database.
      if (introduced.has(socket.conn)) return void socket.conn.close();
      introduced.add(socket.conn);
      this.handshake.of(socket).then((connection) => {
        socket.data.connection = connection;
        next();
      }, next);
    });
    io.on('connection', (socket) => {
      const connection = socket.data.connection as Connection;
      // The database is away: the client comes back by itself.
      this.welcome(connection).catch(() => connection.end('server-restarts'));
    });
    this.signals.on<string[]>(SOMETHING_NEW, (people) => this.connections.wake(people));
    this.signals.on<Broadcast>(TO_WATCHERS, ({ to, envelope }) =>
      io.to(topicRoom(to)).emit(envelope.type, envelope),
    );
    this.signals.on<Broadcast>(TO_PERSON, ({ to, envelope }) =>
      io.to(personRoom(to)).emit(envelope.type, envelope),
    );
    this.signals.onMissed(() => void this.look().catch(() => undefined));
    await this.signals.listen();
    this.timers.push(
      setInterval(() => void this.endOldSessions().catch(() => undefined), SESSIONS_MS),
      setInterval(() => void this.look().catch(() => undefined), LOOK_MS),
    );
  }

  private async welcome(connection: Connection): Promise<void> {
    const { socket, actor } = connection;
    this.connections.add(connection);
    socket.on('disconnect', () => {
      this.connections.remove(connection);
      socket.conn.close(); // who leaves takes the line along
    });
    this.router.attach(connection);
    if (!actor) {
      socket.emit('live:ready', { userId: null, sequence: null, resync: null } satisfies LiveReady);
      return;
    }
    connection.join(personRoom(actor.userId));
    const wanted = (socket.handshake.auth as { after?: unknown }).after;
    const head = await this.log.headOf(actor.userId);
    const known = typeof wanted === 'number' && Number.isSafeInteger(wanted) && wanted >= 0;
    const { resync } = known ? await this.catchUp.from(actor.userId, wanted, 1) : { resync: null };
    const sequence = resync?.continueAfter ?? (known ? wanted : head);
    socket.emit('live:ready', { userId: actor.userId, sequence, resync } satisfies LiveReady);
    const stream = new RecipientStream(connection, this.catchUp, actor.userId, sequence);
    if (!socket.connected) return;
    this.connections.follow(connection, stream);
    stream.wake();
  }

  private async endOldSessions(): Promise<void> {
    const sessions = new Map<string, Connection[]>();
    for (const connection of this.connections.all)
      if (connection.actor)
        sessions.set(connection.actor.sessionId, [
          ...(sessions.get(connection.actor.sessionId) ?? []),
          connection,
        ]);
    if (sessions.size === 0) return;
    const gate = this.modules.get<SessionGate>(SessionGate, { strict: false });
    for (const ended of await gate.endedAmong([...sessions.keys()]))
      sessions.get(ended)!.forEach((connection) => connection.end('session-ended'));
  }

  private async look(): Promise<void> {
    const known = this.connections.progress;
    if (known.length > 0) this.connections.wake(await this.log.ahead(known));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.timers.forEach(clearInterval);
    for (const connection of this.connections.all) connection.end('server-restarts');
    this.io?.engine.close();
  }
}
