import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** How long a write is still on its way once it may go on; who gives it up before that has lost it. */
const LAST_STRETCH_MS = 300;

/** A network between a browser and the market, as a proxy, on which writes get stuck for as long as a test likes. */
export class SlowNetwork {
  #stuck = Promise.withResolvers<void>();
  readonly #server = createServer((asked, reply) => void this.#pass(asked, reply));

  async open(): Promise<{ server: string; bypass: string }> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
    const { port } = this.#server.address() as AddressInfo;
    return { server: `http://127.0.0.1:${port}`, bypass: '<-loopback>' };
  }

  stick(): void {
    this.#stuck = Promise.withResolvers();
  }

  letGo(): void {
    this.#stuck.resolve();
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #pass(asked: IncomingMessage, reply: ServerResponse): Promise<void> {
    if (asked.url?.includes('/api/') && asked.method !== 'GET') {
      await this.#stuck.promise;
      await setTimeout(LAST_STRETCH_MS);
      if (reply.destroyed) return;
    }
    const { method, headers } = asked;
    const onward = request(asked.url!, { method, headers }, (answer) => {
      reply.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(reply);
    });
    onward.on('error', () => reply.destroy());
    asked.pipe(onward);
  }
}
