import { join } from 'node:path';
import { withDatabase } from '../../prisma/migrate.mjs';
import { migrated } from '../start/database.mjs';
import { environmentFor } from '../start/environment.mjs';
import { serve } from '../start/serve.mjs';
import { seed } from '../start/seed.mjs';
import { at } from '../tools/paths.mjs';
import { anyPort } from '../tools/ports.mjs';
import { step } from '../tools/progress.mjs';

const SECRETS = ['AUTH_SECRET', 'PASSWORD_PEPPER', 'PAYMENT_SANDBOX_SECRET'];
const LIMITS = [
  'GENERAL',
  'AUTH',
  'ACCOUNT',
  'ACCOUNT_HOUR',
  'PAYMENTS',
  'PAYMENTS_ADDRESS',
  'BULK',
  'ADDRESS',
  'VISITORS',
  'LIVE',
];
const UNLIMITED = LIMITS.map((name) => `RATE_LIMIT_${name}`);

// Enough for every aisle and every shop.
const DEMO_PRODUCTS = 80;

/** The whole marketplace as `npm start` brings it up, seeded, on free ports and a database of its own. */
export async function throwawayMarketplace(servers, databaseUrl, home) {
  const ports = { storefront: await anyPort(), api: await anyPort(), payments: await anyPort() };
  const url = withDatabase(databaseUrl, 'flexbizz_journeys');
  const env = environmentFor({ ports, dev: false }, url, {
    ...Object.fromEntries(SECRETS.map((name) => [name, `${name} of a test, worth nothing`.padEnd(40, '.')])),
    ...Object.fromEntries(UNLIMITED.map((name) => [name, '1000000'])),
    MEDIA_DIR: join(home, 'media'),
    SMTP_URL: '',
  });
  await migrated(url);
  const { logins } = await step('Filling the demo shop', () =>
    seed(url, { size: DEMO_PRODUCTS, env: env.api, keep: false }),
  );
  await serve(servers, { ports, dev: false }, env);
  return {
    STOREFRONT_URL: `http://localhost:${ports.storefront}`,
    FLEXBIZZ_API_URL: `http://localhost:${ports.api}`,
    FLEXBIZZ_CLI: at('cli', 'dist', 'main.js'),
    PAYMENT_SANDBOX_URL: env.api.PAYMENT_SANDBOX_URL,
    PAYMENT_SANDBOX_SECRET: env.api.PAYMENT_SANDBOX_SECRET,
    DEMO_LOGINS: JSON.stringify(logins),
  };
}
