import { randomInt, randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test, type TestingModuleBuilder } from '@nestjs/testing';
import { AppModule } from '../../src/app.module.js';
import { Identity } from '../../src/modules/identity/index.js';
import { PASSWORD_COST } from '../../src/modules/identity/passwords/password-hashing.js';
import { freePort, startTestSandbox, type TestSandbox } from '../../src/payment-sandbox/testing.js';
import { Config } from '../../src/platform/config/config.js';
import { Database } from '../../src/platform/database/database.js';
import { furnish, serverFor } from '../../src/platform/http/create-app.js';
import { startWork } from '../../src/platform/start-work.js';
import { testConfig } from './config.js';
import { testDatabase } from './database.js';
import { People } from './people.js';
import { watchContract } from './watch-contract.js';

export interface Market {
  baseUrl: string;
  app: NestFastifyApplication;
  db: Database;
  sandbox: TestSandbox;
  people: People;
  /** Fails when an answer was not what the contract says. */
  stop(): Promise<void>;
}

interface Wishes {
  settings?: Record<string, string>;
  /** Puts something else in the place of a part, to see what that part is good for. */
  replacing?: (module: TestingModuleBuilder) => TestingModuleBuilder;
}

jest.setTimeout(60_000); // a whole marketplace starts and stops around each suite

/** Anywhere, as other suites may run; below 32768, where a client that retries could connect to itself. */
const somePort = () => freePort(randomInt(20_000, 32_000));

/** The whole marketplace in this process: api with worker, payment provider, a database of its own. */
export async function startMarket({
  settings = {},
  replacing = (module) => module,
}: Wishes = {}): Promise<Market> {
  const database = await testDatabase();
  const media = join(tmpdir(), `flexbizz-e2e-${randomUUID()}`); // made by the first upload
  const sandbox = await startTestSandbox(database.url, await somePort());
  const port = await somePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const config = testConfig(database.url, {
    API_URL: baseUrl,
    PAYMENT_SANDBOX_URL: sandbox.url,
    PAYMENT_SANDBOX_SECRET: sandbox.secret,
    MEDIA_DIR: media,
    DATABASE_POOL: '25',
    ...settings,
  });
  const app = await assemble(config, replacing);
  const offences = watchContract(app);
  await app.listen(port, '127.0.0.1');
  const db = app.get(Database);
  await startWork(app);

  return {
    ...{ baseUrl, app, db, sandbox },
    people: new People(baseUrl, app.get(Identity, { strict: false })),
    async stop() {
      await app.close();
      await sandbox.close();
      await database.drop();
      await rm(media, { recursive: true, force: true });
      if (offences.length > 0)
        throw new Error(`Not as the contract says:\n${[...new Set(offences)].join('\n')}`);
    },
  };
}

async function assemble(
  config: Config,
  replacing: Required<Wishes>['replacing'],
): Promise<NestFastifyApplication> {
  const module = Test.createTestingModule({ imports: [AppModule] })
    .overrideProvider(Config)
    .useValue(config)
    .overrideProvider(PASSWORD_COST)
    .useValue(4);
  const { adapter, options } = serverFor(config);
  const app = (await replacing(module).compile()).createNestApplication<NestFastifyApplication>(
    adapter,
    options,
  );
  await furnish(app, config);
  return app;
}
