import { anyPort, listening } from '../tools/ports.mjs';
import { found } from '../tools/found.mjs';

/** A Redis of our own when this machine has one; otherwise says which suites go without. */
export async function throwawayRedis(servers) {
  const program = found('redis-server');
  if (!program) {
    process.stdout.write(
      '  – no redis-server here: the Redis suites do not run (apt-get install redis-server)\n',
    );
    return {};
  }
  const port = await anyPort();
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  await servers.start({
    name: 'redis',
    command: program,
    args: flags,
    env: {},
    ready: () => listening(port),
  });
  return { REDIS_URL: `redis://127.0.0.1:${port}` };
}
