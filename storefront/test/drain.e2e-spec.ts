import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
afterAll(() => agent.destroy());

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

it('a storefront that is asked to end says so to load balancers, answers what comes, and ends well', async () => {
  const port = await freePort();
  const ask = async (path: string) => {
    const [answer] = (await once(request({ port, path, agent }).end(), 'response')) as [IncomingMessage];
    answer.resume();
    await once(answer, 'end');
    return { status: answer.statusCode, connection: answer.headers.connection };
  };
  const server = spawn(process.execPath, [join(process.cwd(), '.output/server/index.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', NODE_OPTIONS: '', HOST: '127.0.0.1', PORT: String(port) },
      ...{ NITRO_SHUTDOWN_SIGNALS: 'SIGUSR2', FLEXBIZZ_DRAIN_SECONDS: '60' },
    },
  });
  try {
    await once(server.stdout, 'data');
    expect(await ask('/health/ready')).toEqual({ status: 200, connection: 'keep-alive' });
    server.kill('SIGTERM');
    let ready = await ask('/health/ready');
    while (ready.status === 200) ready = await ask('/health/ready'); // until the signal has arrived
    expect(ready).toEqual({ status: 503, connection: 'close' });
    expect(await ask('/sign-in')).toEqual({ status: 200, connection: 'close' });
    server.kill('SIGUSR2'); // as when the time is up
    expect(await once(server, 'exit')).toEqual([0, null]);
  } finally {
    server.kill('SIGKILL');
  }
}, 60_000);
