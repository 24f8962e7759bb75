import Fastify from 'fastify';
import pg from 'pg';
import { hostedPage } from './hosted-page/hosted-page.js';
import { merchantApi } from './merchant-api.js';
import { SandboxPayments } from './payments.js';
import { createSchema } from './schema.js';
import type { SandboxSettings } from './settings.js';
import { WebhookDelivery } from './webhook-delivery.js';

export interface RunningSandbox {
  url: string;
  close(): Promise<void>;
}

/** A payment provider on this machine: an API for shops, a page for buyers, webhooks. */
export async function startSandbox(settings: SandboxSettings): Promise<RunningSandbox> {
  const { PAYMENT_SANDBOX_PORT: port, PAYMENT_SANDBOX_SECRET: secret } = settings;
  const url = (settings.PAYMENT_SANDBOX_URL ?? `http://localhost:${port}`).replace(/\/$/, '');
  const pool = new pg.Pool({
    connectionString: settings.DATABASE_URL,
    max: 8,
    connectionTimeoutMillis: 5_000,
    pipeline: true,
    query_timeout: 17_000,
    keepAlive: true,
  });
  pool.on('connect', (client) => {
    client.on('error', () => undefined); // what was asked of it fails by itself
    // Every statement finds one row by its key. What comes next waits for it, and says so if the connection is lost.
    client.query('SET plan_cache_mode = force_generic_plan').catch(() => undefined);
  });
  pool.on('error', () => undefined); // an idle connection died; the next query opens another
  await createSchema(pool);

  const { PAYMENT_SANDBOX_BEHAVIOUR: everywhere, PAYMENT_SANDBOX_SLOW_MS: slowMs } = settings;
  const payments = new SandboxPayments(pool, url, everywhere, slowMs);
  const delivery = new WebhookDelivery(pool, secret, () => payments.letTimePass());

  const server = Fastify({ bodyLimit: 64 * 1024, forceCloseConnections: true });
  server.get('/health', async () => {
    await pool.query('SELECT 1');
    return { status: 'ok' };
  });
  await server.register(async (scope) => merchantApi(scope, payments, secret));
  await server.register(async (scope) => hostedPage(scope, payments, settings.PAYMENT_SANDBOX_SHOP));
  await server.listen({ port, host: settings.PAYMENT_SANDBOX_HOST });
  delivery.start();

  return {
    url,
    async close() {
      await server.close();
      await delivery.stop();
      await pool.end();
    },
  };
}
