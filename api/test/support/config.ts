import { Config, Variables } from '../../src/platform/config/config.js';

/** Settings of a test: secrets that guard nothing, limits out of the way, no log. */
export function testConfig(databaseUrl: string, more: Record<string, string> = {}): Config {
  return new Config(
    Variables.parse({
      DATABASE_URL: databaseUrl,
      DATABASE_POOL: '12',
      AUTH_SECRET: 'x'.repeat(32),
      PASSWORD_PEPPER: 'y'.repeat(32),
      PAYMENT_SANDBOX_SECRET: 'z'.repeat(32),
      EMBEDDED: 'true',
      LOG_LEVEL: 'silent',
      RATE_LIMIT_GENERAL: '1000000',
      RATE_LIMIT_AUTH: '1000000',
      RATE_LIMIT_PAYMENTS: '1000000',
      RATE_LIMIT_BULK: '1000000',
      RATE_LIMIT_ADDRESS: '10000000',
      RATE_LIMIT_PAYMENTS_ADDRESS: '10000000',
      RATE_LIMIT_VISITORS: '10000000',
      RATE_LIMIT_LIVE: '10000000',
      RATE_LIMIT_ACCOUNT: '10000000',
      RATE_LIMIT_ACCOUNT_HOUR: '10000000',
      HELD_UNITS_PER_VISITOR: '1000000',
      HELD_UNITS_PER_ADDRESS: '1000000',
      ...more,
    }),
  );
}
