import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { anyPort } from '../../scripts/tools/ports.mjs';

const PLENTY = '1000000000';
const [FROM, TO] = [4400, 4450];

/** The servers as they run in production; the limits are counted as ever, but leave room for the load. */
export async function serversFor(databaseUrl, home) {
  const ports = new Set();
  while (ports.size < 3) ports.add(await anyPort(FROM, TO));
  const [apiPort, rawPort, sandboxPort] = ports;
  const here = (port) => `http://127.0.0.1:${port}`;
  const secret = () => randomBytes(32).toString('base64url');
  const env = {
    NODE_ENV: 'production',
    TRIAL: 'true',
    DATABASE_URL: databaseUrl,
    WORKER: 'none',
    API_PORT: String(apiPort),
    API_URL: here(apiPort),
    RAW_PORT: String(rawPort),
    PAYMENT_SANDBOX_PORT: String(sandboxPort),
    PAYMENT_SANDBOX_URL: here(sandboxPort),
    PAYMENT_SANDBOX_SECRET: secret(),
    AUTH_SECRET: secret(),
    PASSWORD_PEPPER: secret(),
    MEDIA_DIR: join(home, 'media'),
    LOG_LEVEL: 'info',
    RATE_LIMIT_GENERAL: PLENTY,
    RATE_LIMIT_PAYMENTS: PLENTY,
    RATE_LIMIT_ADDRESS: PLENTY,
    RATE_LIMIT_PAYMENTS_ADDRESS: PLENTY,
    RATE_LIMIT_VISITORS: PLENTY,
    HELD_UNITS_PER_VISITOR: PLENTY,
    HELD_UNITS_PER_ADDRESS: PLENTY,
    RATE_LIMIT_LIVE: PLENTY,
    RATE_LIMIT_AUTH: PLENTY,
    RATE_LIMIT_ACCOUNT: PLENTY,
    RATE_LIMIT_ACCOUNT_HOUR: PLENTY,
    LIVE_CONNECTIONS_PER_ADDRESS: PLENTY,
    REDIS_URL: '',
    MEILI_URL: '',
    SMTP_URL: '',
    S3_ENDPOINT: '',
  };
  const server = (name, script, port, path) => ({
    ...{ name, script, env },
    ...(port && { origin: here(port), url: `${here(port)}${path}` }),
  });
  return {
    env,
    api: {
      ...server('api', 'dist/bundle/main.js', apiPort, '/v1/products?limit=1'),
      env: { ...env, NODE_OPTIONS: '--max-semi-space-size=8' }, // as in the image
    },
    raw: server('raw', 'bench/raw-server.mjs', rawPort, '/health'),
    worker: server('worker', 'dist/bundle/worker.js'),
    sandbox: {
      ...server('sandbox', 'dist/bundle/payment-sandbox.js', sandboxPort, '/health'),
      env: { ...env, PGOPTIONS: '-c synchronous_commit=off' }, // a provider has disks of its own
    },
  };
}
