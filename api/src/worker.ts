import 'reflect-metadata';
import { constants, setPriority } from 'node:os';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { Config } from './platform/config/config.js';
import { endOnUncaughtError } from './platform/last-resort.js';
import { runOrExplain } from './platform/run-or-explain.js';
import { startWork } from './platform/start-work.js';
import { sayWhatDoesNotAnswer } from './platform/telemetry/say-what-does-not-answer.js';
import { stopOnSignal } from './platform/stop-on-signal.js';
import { createLogger } from './platform/telemetry/logging.js';
import { NestLogger } from './platform/telemetry/nest-logger.js';
import { WorkHealth } from './platform/telemetry/work-health.js';

await runOrExplain(async () => {
  // Who waits for an answer comes first: on a busy machine this program falls behind, and brings more at a time.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const log = createLogger(Config.fromEnvironment());
  const logger = new NestLogger(log);
  const app = await NestFactory.createApplicationContext(AppModule, { logger, abortOnError: false });
  endOnUncaughtError({ log, close: () => app.close() });
  stopOnSignal(app);
  await app.get(WorkHealth).listen();
  await sayWhatDoesNotAnswer(app);
  await startWork(app);
});
