import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Config, ConfigInvalid, Variables } from './config.js';
import { productionProblems } from './production.js';

const random = () => randomBytes(32).toString('base64');
const REAL = {
  DATABASE_URL: `postgresql://shop:${encodeURIComponent(random())}@db/shop`,
  AUTH_SECRET: random(),
  PASSWORD_PEPPER: random(),
  PAYMENT_SANDBOX_SECRET: random(),
  API_URL: 'https://api.shop.test',
  STOREFRONT_URL: 'https://shop.test',
  SMTP_URL: 'smtps://mail.test',
};
const problems = (more: Record<string, string>, mode = 'production') =>
  productionProblems(Variables.parse({ ...REAL, ...more }), mode).map((line) => line.split(':')[0]);
/** Until there is another provider, every production has this one. */
const SANDBOX = 'PAYMENT_PROVIDER';

describe('settings of a shop on the internet', () => {
  it.each([
    [{}, []],
    [{ EMBEDDED: 'true' }, ['EMBEDDED']],
    [{ SMTP_URL: undefined as never }, ['SMTP_URL']],
    [{ API_URL: 'http://api.shop.test', STOREFRONT_URL: 'http://x' }, ['API_URL', 'STOREFRONT_URL']],
    [{ AUTH_SECRET: 'x'.repeat(40) }, ['AUTH_SECRET']],
    [{ AUTH_SECRET: 'change-me-change-me-change-me-change' }, ['AUTH_SECRET']],
    [{ AUTH_SECRET_FALLBACK: 'x'.repeat(40) }, ['AUTH_SECRET_FALLBACK']],
    [{ AUTH_SECRET: REAL.PASSWORD_PEPPER }, ['PASSWORD_PEPPER']],
    [{ DATABASE_URL: 'postgresql://flexbizz:flexbizz@postgres/flexbizz' }, ['DATABASE_URL']],
    [{ S3_ENDPOINT: 'http://minio:9000', S3_SECRET_KEY: 'flexbizz-on-this-machine' }, ['S3_SECRET_KEY']],
    [{ MEILI_URL: 'http://meili:7700', MEILI_KEY: 'a-key-for-this-machine-only' }, ['MEILI_KEY']],
  ])('%j', (more, expected) => {
    expect(problems(more)).toEqual([SANDBOX, ...expected]);
  });

  it('are all named at once, each in a sentence', () => {
    const start = () => Config.fromEnvironment({ ...REAL, NODE_ENV: 'production', EMBEDDED: 'true' });
    expect(start).toThrow(ConfigInvalid);
    expect(start).toThrow(/PAYMENT_PROVIDER: .+\.\n {2}EMBEDDED: .+\.\n/);
  });

  it('are asked of nobody who says that this is a trial, unless it is on the internet', () => {
    expect(problems({ TRIAL: 'true', EMBEDDED: 'true', STOREFRONT_URL: 'http://localhost:3000' })).toEqual([
      'API_URL',
    ]);
    expect(problems({ EMBEDDED: 'true' }, 'development')).toEqual([]);
  });
});
