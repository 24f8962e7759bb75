import 'reflect-metadata';
import { AppModule } from './app.module.js';
import { Config } from './platform/config/config.js';
import { createApp } from './platform/http/create-app.js';
import type { FastifyInstance } from 'fastify';
import { endOnUncaughtError } from './platform/last-resort.js';
import { InternalServer } from './platform/telemetry/internal-server.js';
import { startWork } from './platform/start-work.js';
import { runOrExplain } from './platform/run-or-explain.js';
import { sayWhatDoesNotAnswer } from './platform/telemetry/say-what-does-not-answer.js';
import { stopOnSignal } from './platform/stop-on-signal.js';

await runOrExplain(async () => {
  const config = Config.fromEnvironment();
  const app = await createApp(AppModule, config);
  stopOnSignal(app, config.settings.DRAIN_SECONDS);
  const { log } = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  endOnUncaughtError({ log, close: () => app.close() });
  await app.get(InternalServer).start();
  await app.listen(config.settings.API_PORT, config.settings.API_HOST);
  await sayWhatDoesNotAnswer(app);
  if (config.settings.WORKER === 'embedded') await startWork(app);
});
