import { createServer, type Server } from 'node:http';

export type Answer = [status: number, type: string, body: string];

/** Serves at a port for operators: `answer` decides by the address alone, and 503 is said when it fails. */
export async function serveOperators(
  port: number,
  host: string,
  answer: (url: string | undefined) => Promise<Answer>,
): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request.url).then(
      ([status, type, body]) => response.writeHead(status, { 'content-type': type }).end(body),
      () => response.writeHead(503).end(),
    );
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, host, listening);
  });
  return server;
}

export function closeAtOnce(server: Server | undefined): void {
  server?.close();
  server?.closeAllConnections();
}
