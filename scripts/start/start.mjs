import { api, build, sdk, storefront, cli } from '../tools/build-steps.mjs';
import { freePort } from '../tools/ports.mjs';
import { step } from '../tools/progress.mjs';
import { tell } from '../tools/refusal.mjs';
import { stopRunning } from '../tools/run.mjs';
import { embeddedDatabase, migrated, reset } from './database.mjs';
import { environmentFor } from './environment.mjs';
import { finishPictures, purchases, seed, seededShop } from './seed.mjs';
import { serve } from './serve.mjs';
import { Servers } from './servers.mjs';
import { HELP, settingsFrom } from './settings.mjs';
import { stopAsked } from './stop-asked.mjs';
import { unreachable } from './unreachable.mjs';
import { welcome } from './welcome.mjs';

/** Brings the marketplace up in order and keeps it up until told to stop. A part that falls later is started again. */
export async function start(argv) {
  const settings = settingsFrom(argv);
  if (settings.help) return process.stdout.write(HELP);

  const servers = new Servers(undefined, { restart: true });
  let database;
  const asked = stopAsked();
  try {
    const up = bringUp(settings, servers, (one) => (database = one));
    up.catch(() => {}); // heard below, or made void by a stop
    const stopped = await Promise.race([up, asked, servers.fallen]);
    if (!stopped) await Promise.race([asked, servers.fallen]);
  } catch (error) {
    tell(error);
  }
  stopRunning();
  const began = performance.now();
  await servers.stop();
  await database?.stop();
  process.stdout.write(`\n  stopped in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  process.exit(); // a build that was cut off may still hold a timer
}

async function bringUp(settings, servers, keepDatabase) {
  const { ports, databaseUrl } = settings;
  await freePort(ports.storefront, { name: 'the storefront', flag: '--port' });
  await freePort(ports.api, { name: 'the api', flag: '--api-port' });
  await freePort(ports.payments, { name: 'the payment sandbox', flag: '--payment-port' });
  if (settings.reset) await step('Forgetting all data', () => reset(databaseUrl));
  await build([api, sdk, cli, ...(settings.dev ? [] : [storefront])]);

  let url = databaseUrl;
  if (!url)
    await step('Starting PostgreSQL', async () => {
      const database = await embeddedDatabase(ports.postgres);
      keepDatabase(database);
      url = database.url;
    });
  await step('Migrating the database', () => migrated(url));

  const env = environmentFor(settings, url);
  let shop = seededShop(url);
  const isNew = settings.seed && (!shop || settings.seedSize);
  if (isNew)
    shop = await step('Filling the demo shop', () => seed(url, { size: settings.seedSize, env: env.api }));
  await serve(servers, settings, env);
  if (isNew) await letPeopleBuy(env.api);
  for (const line of await unreachable({ ...process.env, ...env.api })) process.stdout.write(`  ! ${line}\n`);
  welcome(settings, shop?.logins, env.storefront.FLEXBIZZ_PUBLIC_LOCAL_MAIL === 'true');
  if (shop && !shop.painted) paintMeanwhile(shop, env.api);
}

/** A shop is believable without it, too. */
async function letPeopleBuy(env) {
  try {
    await step('Letting people buy and say how it was', () => purchases(env));
  } catch (error) {
    tell(error);
  }
}

/** The shop is open and stays open, whatever becomes of this. */
function paintMeanwhile(shop, env) {
  step('Painting larger and further pictures meanwhile', () => finishPictures(shop, env)).catch(() =>
    process.stdout.write('    What is missing is painted at the next start.\n'),
  );
}
