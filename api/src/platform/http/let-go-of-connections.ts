import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** With what goes before, less than the ten seconds that container platforms leave between asking and killing. */
const GRACE_MS = 6_000;
/** Who has just connected is about to say something. */
const SILENT_MS = 1_000;
const LOOK_MS = 50;

/**
 * Makes closing a matter of running requests only: Node waits for connections. It takes one that has said nothing yet
 * for busy, and keeps one whose request ends after the closing began for the whole keep-alive time.
 */
export function letGoOfConnections(fastify: FastifyInstance, graceMs = GRACE_MS, silentMs = SILENT_MS): void {
  const server = fastify.server as Server;
  const open = new Map<Socket, number>();
  server.on('connection', (socket: Socket) => {
    open.set(socket, performance.now());
    socket.once('close', () => open.delete(socket));
  });
  fastify.addHook('preClose', (done) => {
    done();
    if (!server.listening) return;
    const deadline = performance.now() + graceMs;
    const look = () => {
      const now = performance.now();
      for (const [socket, since] of open)
        if (now > deadline || (socket.bytesRead === 0 && now - since > silentMs)) socket.destroy();
      server.closeIdleConnections();
    };
    const timer = setInterval(look, LOOK_MS);
    server.once('close', () => clearInterval(timer));
  });
}
