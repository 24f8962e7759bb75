import { setTimeout as sleep } from 'node:timers/promises';
import cookie from '@fastify/cookie';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { FastifyInstance } from 'fastify';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { EventRelay } from '#platform/events/event-relay.js';
import { parseBodies } from '#platform/http/body-parsing.js';
import { PlatformModule } from '#platform/platform.module.js';
import { newId } from '#shared/id.js';
import { money } from '#shared/money.js';
import { testConfig } from '../../../../test/support/config.js';
import { testDatabase } from '../../../../test/support/database.js';
import { freePort, startTestSandbox, type TestSandbox } from '../../../payment-sandbox/testing.js';
import { Payments, PaymentsModule } from '../index.js';

export interface RunningPayments {
  app: NestFastifyApplication;
  db: Database;
  payments: Payments;
  sandbox: TestSandbox;
  sandboxPort: number;
  databaseUrl: string;
  webhookUrl: string;
  /** A payment of 42.50 USD that waits for its buyer. */
  opened(): Promise<{ checkoutId: string; reference: string; url: string }>;
  topicsOf(checkoutId: string): Promise<string[]>;
  close(): Promise<void>;
}

/** The room on a database of its own, with the real sandbox beside it and webhooks over real HTTP. */
export async function runPayments(firstPort: number): Promise<RunningPayments> {
  const database = await testDatabase();
  const sandboxPort = await freePort(firstPort);
  const sandbox = await startTestSandbox(database.url, sandboxPort, { PAYMENT_SANDBOX_SLOW_MS: '600' });
  const apiPort = await freePort(sandboxPort + 1);
  const config = testConfig(database.url, {
    API_URL: `http://127.0.0.1:${apiPort}`,
    PAYMENT_SANDBOX_URL: sandbox.url,
    PAYMENT_SANDBOX_SECRET: sandbox.secret,
  });
  const adapter = new FastifyAdapter();
  const module = await Test.createTestingModule({ imports: [PlatformModule, PaymentsModule] })
    .overrideProvider(Config)
    .useValue(config)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(adapter, {
    bodyParser: false,
    logger: false,
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  parseBodies(fastify);
  await fastify.register(cookie);
  await app.listen(apiPort, '127.0.0.1');
  const [db, payments] = [app.get(Database), app.get(Payments)];
  await app.get(EventRelay).start();

  const room: RunningPayments = {
    ...{ app, db, payments, sandbox, sandboxPort, databaseUrl: database.url },
    webhookUrl: `http://127.0.0.1:${apiPort}/v1/payments/webhooks/sandbox`,
    async opened() {
      const checkoutId = newId();
      const { url } = await payments.open(opening(checkoutId));
      return { checkoutId, reference: `chk_${checkoutId}`, url };
    },
    async topicsOf(checkoutId) {
      const rows = await db.rows<{ topic: string }>(
        'SELECT topic FROM events WHERE stream = $1 ORDER BY position',
        checkoutId,
      );
      return rows.map(({ topic }) => topic);
    },
    async close() {
      await app.close();
      await room.sandbox.close(); // a test may have put another in its place
      await database.drop();
    },
  };
  return room;
}

export const opening = (checkoutId: string) => ({
  checkoutId,
  amount: money(4_250, 'USD'),
  description: '1 × Enamel mug\n2 × Linen napkin',
  returnUrl: `https://shop.example/checkout?checkout=${checkoutId}`,
  expiresAt: new Date(Date.now() + 900_000),
});

/** Waits until it is so, ten seconds at most. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited in vain until ${isSo}`);
    await sleep(25);
  }
}
