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

/** Fills an empty marketplace with the demo shop; its last line of output is the demo logins as JSON. */
await runOrExplain(async () => {
  const { values } = parseArgs({ options: { size: { type: 'string' } } });
  const logger = new NestLogger(createLogger(Config.fromEnvironment()));
  const app = await NestFactory.createApplicationContext(SeedModule.with(AppModule), {
    logger,
    abortOnError: false,
  });
  const logins = await app.get(FillDemoShop).fill(values.size ? Number(values.size) : undefined);
  await app.get(EventRelay).start();
  await untilShown(app.get(Database));
  await app.close();
  process.stdout.write(`${JSON.stringify(logins)}\n`);
});

/** Pages and search follow by events. Sizes of further pictures are made afterwards, by the running api. */
async function untilShown(db: Database): Promise<void> {
  const last = await db.row<{ position: number }>(
    `SELECT coalesce(max(position), 0) AS position FROM events`,
  );
  const waiting = () =>
    db.row(
      `SELECT 1 FROM event_deliveries
       WHERE subscriber ~ '^(catalog|search|identity)[.]' AND position <= $1::bigint AND parked_at IS NULL
         AND topic <> 'media.media-ready.v1' LIMIT 1`,
      last!.position,
    );
  while (await waiting()) await new Promise((resolve) => setTimeout(resolve, 100));
}
