import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { Config } from './platform/config/config.js';
import { Database } from './platform/database/database.js';
import { EventRelay } from './platform/events/event-relay.js';
import { runOrExplain } from './platform/run-or-explain.js';
import { createLogger } from './platform/telemetry/logging.js';
import { NestLogger } from './platform/telemetry/nest-logger.js';
import { SeedModule } from './seed/seed.module.js';
import { FillDemoShop } from './seed/fill-demo-shop.js';
import { FillPurchases } from './seed/fill-purchases.js';
import { FillSocialLife } from './seed/fill-social-life.js';
import { FinishDemoPictures } from './seed/finish-demo-pictures.js';

/**
 * Fills an empty marketplace with the demo shop; its last line of output is the demo logins as JSON.
 * Later and beside the running marketplace: `--purchases` lets its people buy and review, `--pictures` paints what the
 * first run left out.
 */
await runOrExplain(async () => {
  const { values } = parseArgs({
    options: { size: { type: 'string' }, pictures: { type: 'boolean' }, purchases: { type: 'boolean' } },
  });
  const size = values.size ? Number(values.size) : undefined;
  const logger = new NestLogger(createLogger(Config.fromEnvironment()));
  const app = await NestFactory.createApplicationContext(SeedModule.with(AppModule), {
    logger,
    abortOnError: false,
  });
  if (values.purchases) {
    await app.get(FillPurchases).fill();
    await untilQuiet(app.get(Database));
    return app.close();
  }
  if (values.pictures) {
    await app.get(FinishDemoPictures).finish(size);
    return app.close();
  }
  const logins = await app.get(FillDemoShop).fill(size);
  await app.get(EventRelay).start();
  await untilShown(app.get(Database));
  await app.get(FillSocialLife).fill();
  await app.close();
  process.stdout.write(`${JSON.stringify(logins)}\n`);
});

/** What was bought has been told to everybody, and the mails about it to nobody real are gone. */
async function untilQuiet(db: Database): Promise<void> {
  const waiting = () => db.row(`SELECT 1 FROM event_deliveries WHERE parked_at IS NULL LIMIT 1`);
  for (let tries = 0; tries < 300 && (await waiting()); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  await db.run(`DELETE FROM mails`);
}

/** Pages and search follow by events. */
async function untilShown(db: Database): Promise<void> {
  const last = await db.row<{ position: number }>(
    `SELECT coalesce(max(position), 0) AS position FROM events`,
  );
  const waiting = () =>
    db.row(
      `SELECT 1 FROM event_deliveries
       WHERE subscriber ~ '^(catalog|search|identity)[.]' AND position <= $1::bigint AND parked_at IS NULL
       LIMIT 1`,
      last!.position,
    );
  while (await waiting()) await new Promise((resolve) => setTimeout(resolve, 100));
}
