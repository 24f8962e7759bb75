import type { IncomingMessage, ServerResponse } from 'node:http';

/** More than anything that is taken here. */
const MOST_BYTES = 64 * 1024 * 1024;
const LONGEST_MS = 10_000;

/**
 * Reads on where a request is answered before all of it is here, and throws away: a connection that is closed while
 * bytes are on their way is reset, and the answer is lost with it. Who goes on for long is cut off.
 */
export function discardRest(request: IncomingMessage, response: ServerResponse): void {
  // Once it has finished, Node reads the rest itself, without an end.
  response.once('prefinish', () => void (request.complete || discard(request)));
}

function discard(request: IncomingMessage): void {
  const giveUp = setTimeout(() => request.destroy(), LONGEST_MS).unref();
  let bytes = 0;
  request.on('data', ({ length }: Buffer) => {
    if ((bytes += length) > MOST_BYTES) request.destroy();
  });
  request.once('close', () => clearTimeout(giveUp));
}
