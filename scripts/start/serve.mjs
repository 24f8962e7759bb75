import { at } from '../tools/paths.mjs';
import { step } from '../tools/progress.mjs';

const node = (...args) => ({ command: 'node', args: ['--enable-source-maps', ...args] });

/** Starts the payment sandbox, the api with its worker inside, and the storefront, each waited for. */
export async function serve(servers, { ports, dev }, env) {
  const here = (port, path = '/') => `http://127.0.0.1:${port}${path}`;
  const reload = dev ? ['--watch'] : [];
  const programs = dev ? 'api/dist' : 'api/dist/bundle';
  if (dev) {
    const watch = ['src', '-d', 'dist', '--strip-leading-paths', '-D', '-w'];
    await servers.start({ name: 'api compiler', command: 'swc', args: watch, cwd: at('api'), env: {} });
    await servers.start({
      name: 'sdk compiler',
      command: 'tsdown',
      args: ['--watch'],
      cwd: at('sdk'),
      env: {},
    });
  }
  await step('Starting the payment sandbox', () =>
    servers.start({
      name: 'payment sandbox',
      ...node(...reload, `${programs}/payment-sandbox.js`),
      env: env.api,
      url: here(ports.payments, '/health'),
    }),
  );
  await step('Starting the api', () =>
    servers.start({
      name: 'api',
      ...node(...reload, '--max-semi-space-size=8', `${programs}/main.js`),
      env: env.api,
      url: here(ports.api, '/health/ready'),
    }),
  );
  const storefront = dev
    ? { command: 'nuxt', args: ['dev', '--port', String(ports.storefront)], cwd: at('storefront') }
    : node('storefront/.output/server/index.mjs');
  await step('Starting the storefront', () =>
    servers.start({
      name: 'storefront',
      ...storefront,
      env: env.storefront,
      url: here(ports.storefront),
      patience: 180_000,
    }),
  );
}
