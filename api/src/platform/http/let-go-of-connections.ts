import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Less than the ten seconds that container platforms leave between asking and killing. */
const GRACE_MS = 8_000;
const LOOK_MS = 50;

/**
 * Makes closing a matter of running requests only: Node waits for connections. It takes one that has said nothing yet
 * for busy, and keeps one whose request ends after the closing began for the whole keep-alive time.
 */
export function letGoOfConnections(fastify: FastifyInstance, graceMs = GRACE_MS): void {
  const server = fastify.server as Server;
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  fastify.addHook('preClose', (done) => {
    done();
    if (!server.listening) return;
    const deadline = performance.now() + graceMs;
    const look = () => {
      const late = performance.now() > deadline;
      for (const socket of open) if (late || socket.bytesRead === 0) socket.destroy();
      server.closeIdleConnections();
    };
    const timer = setInterval(look, LOOK_MS);
    server.once('close', () => clearInterval(timer));
  });
}
