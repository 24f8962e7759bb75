import { connect } from 'node:net';

const PORTS = { 'redis:': 6379, 'rediss:': 6379, 'smtp:': 25, 'smtps:': 465, 'http:': 80, 'https:': 443 };
const PATIENCE_MS = 2_000;

/** Of the services that were set, those where nothing listens, in a sentence each; the marketplace starts all the same. */
export async function unreachable(env) {
  const asked = ['REDIS_URL', 'MEILI_URL', 'SMTP_URL', 'S3_ENDPOINT'].filter((variable) => env[variable]);
  const told = await Promise.all(
    asked.map(async (variable) => {
      const { protocol, hostname, port, host } = new URL(env[variable]);
      const open = await listens(hostname, Number(port) || PORTS[protocol]);
      return open
        ? []
        : [`${variable}: nothing listens at ${protocol}//${host}. Is the address right, and is it running?`];
    }),
  );
  return told.flat();
}

const listens = (host, port) =>
  new Promise((resolve) => {
    const socket = connect({ host: host.replace(/^\[|\]$/g, ''), port, timeout: PATIENCE_MS });
    const tell = (open) => () => (socket.destroy(), resolve(open));
    socket.once('connect', tell(true)).once('timeout', tell(false)).once('error', tell(false));
  });
