import { APPLICATION } from './database.mjs';
import { at } from '../tools/paths.mjs';
import { secrets } from './secrets.mjs';

/** What the servers are told: everything the person set, and a working value for the rest. */
export function environmentFor({ ports, dev }, databaseUrl, decided = secrets()) {
  const here = (port) => `http://localhost:${port}`;
  const given = (name, otherwise) => process.env[name] || otherwise;
  const api = {
    NODE_ENV: dev ? 'development' : 'production',
    DATABASE_URL: databaseUrl,
    PGAPPNAME: APPLICATION,
    WORKER: 'embedded',
    TRIAL: given('TRIAL', 'true'),
    EMBEDDED: given('EMBEDDED', 'true'),
    API_PORT: String(ports.api),
    API_URL: given('API_URL', here(ports.api)),
    STOREFRONT_URL: given('STOREFRONT_URL', here(ports.storefront)),
    PAYMENT_SANDBOX_PORT: String(ports.payments),
    PAYMENT_SANDBOX_URL: given('PAYMENT_SANDBOX_URL', here(ports.payments)),
    MEDIA_DIR: given('MEDIA_DIR', at('.data', 'media')),
    ...decided,
  };
  const storefront = {
    NODE_ENV: dev ? 'development' : 'production',
    HOST: given('HOST', '127.0.0.1'),
    NITRO_SHUTDOWN_SIGNALS: 'SIGUSR2', // its own plugin hears SIGTERM, and drains first
    PORT: String(ports.storefront),
    FLEXBIZZ_API_URL: here(ports.api),
    FLEXBIZZ_SITE_URL: given('FLEXBIZZ_SITE_URL', api.STOREFRONT_URL),
    FLEXBIZZ_PAYMENT_ORIGINS: given('FLEXBIZZ_PAYMENT_ORIGINS', api.PAYMENT_SANDBOX_URL),
    FLEXBIZZ_PUBLIC_LIVE_URL: given('FLEXBIZZ_PUBLIC_LIVE_URL', api.API_URL),
    FLEXBIZZ_PUBLIC_LOCAL_MAIL: String(api.EMBEDDED === 'true' && !process.env.SMTP_URL),
  };
  return { api, storefront };
}
