import { io, type Socket, type ManagerOptions, type SocketOptions } from 'socket.io-client';
import type { Envelope } from '../../src/platform/live/live-event.js';
import type { LiveReady } from '../../src/platform/live/live.contract.js';
import { until } from './until.js';

export interface Listener {
  socket: Socket;
  ready: LiveReady;
  heard: Envelope[];
  /** Every numbered event so far, by its number. */
  numbers(): number[];
  close(): void;
}

type Options = Partial<ManagerOptions & SocketOptions>;

/** A bare socket, without what the SDK does for its users. */
export const socketTo = (baseUrl: string, auth: object = {}, options: Options = {}): Socket =>
  io(baseUrl, {
    path: '/v1/live',
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth,
    ...options,
  });

export async function listenTo(baseUrl: string, auth: object = {}, options: Options = {}): Promise<Listener> {
  const socket = socketTo(baseUrl, auth, options);
  const heard: Envelope[] = [];
  let ready: LiveReady | undefined;
  let refused: Error | undefined;
  socket.on('live:ready', (said: LiveReady) => (ready = said));
  socket.on('connect_error', (error) => (refused = error));
  socket.onAny((type: string, envelope: Envelope) => {
    if (!type.startsWith('live:')) heard.push(envelope);
  });
  await until(() => Promise.resolve(ready !== undefined || refused !== undefined));
  if (refused) throw refused;
  return {
    ...{ socket, heard, ready: ready! },
    numbers: () => heard.flatMap(({ sequence }) => sequence ?? []),
    close: () => socket.close(),
  };
}
