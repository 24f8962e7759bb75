import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** More than the biggest upload. */
const MOST_BYTES = 32 * 1024 * 1024;
const LONGEST_MS = 10_000;

/**
 * Reads on where a request is answered before all of it is here, and throws away: a connection that is closed while
 * bytes are on their way is reset, and the answer is lost with it. Who goes on for long is cut off.
 */
export function discardRest(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', ({ headers, raw }, reply, done) => {
    done();
    if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return;
    // Once it has finished, Node reads the rest itself, without an end.
    reply.raw.once('prefinish', () => void (raw.complete || discard(raw)));
  });
}

function discard(request: IncomingMessage): void {
  const giveUp = setTimeout(() => request.destroy(), LONGEST_MS).unref();
  let bytes = 0;
  request.on('data', ({ length }: Buffer) => {
    if ((bytes += length) > MOST_BYTES) request.destroy();
  });
  request.once('close', () => clearTimeout(giveUp));
}
