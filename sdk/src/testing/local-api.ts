import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** A body that is no JSON. */
  text?: string;
  /** Never answers; the client has to give up. */
  hang?: true;
  /** Cuts the connection. */
  drop?: true;
}

/** A real HTTP server that answers what a test says, in order, and remembers what it was asked. */
export class LocalApi {
  readonly received: Received[] = [];
  #answer: (request: Received, count: number) => Reply = () => ({});
  readonly #server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const received = { method, url, headers, body: Buffer.concat(chunks) };
      this.received.push(received);
      const reply = this.#answer(received, this.received.length);
      if (reply.drop) return void request.socket.destroy();
      if (reply.hang) return;
      const { status = 200, body } = reply;
      const type = status >= 400 ? 'application/problem+json' : 'application/json';
      response.writeHead(status, { 'content-type': type, ...reply.headers });
      response.end(reply.text ?? (body === undefined ? undefined : JSON.stringify(body)));
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((started) => this.#server.listen(0, '127.0.0.1', started));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((stopped) => this.#server.close(stopped));
  }

  answers(...replies: Reply[]): void {
    this.received.length = 0;
    this.#answer = (_request, count) => replies[Math.min(count, replies.length) - 1] ?? {};
  }

  answersBy(answer: (request: Received, count: number) => Reply): void {
    this.received.length = 0;
    this.#answer = answer;
  }
}

export const problem = (status: number, code: string, more: object = {}): Reply => ({
  status,
  body: {
    type: `https://docs.example/errors/${code}`,
    title: 'No',
    status,
    code,
    requestId: 'req-1',
    ...more,
  },
});
