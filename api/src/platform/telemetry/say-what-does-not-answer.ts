import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, type INestApplicationContext } from '@nestjs/common';
import { Config, type Settings } from '#platform/config/config.js';
import { Readiness } from './readiness.js';

const PATIENCE_MS = 2_000;

type Variable = 'REDIS_URL' | 'MEILI_URL' | 'SMTP_URL';

/** By the name readiness has for it: where it was to be, and how the market does without it. */
const WITHOUT: Record<string, [variable: Variable, until: string]> = {
  redis: ['REDIS_URL', 'each process counts limits by itself'],
  search: ['MEILI_URL', 'PostgreSQL answers searches'],
  mail: ['SMTP_URL', 'mails wait'],
};

/** Once at the start, when a mistyped address is still fresh in the mind of who typed it. It starts all the same. */
export async function sayWhatDoesNotAnswer(app: INestApplicationContext): Promise<void> {
  const log = new Logger('Start');
  const { settings } = app.get(Config);
  const states = await settled(app.get(Readiness));
  for (const [name, [variable, until]] of Object.entries(WITHOUT))
    if (states[name] === 'degraded')
      log.warn(
        `${variable}: nothing answers as it should at ${placeOf(settings, variable)}. Until it does, ${until}.`,
      );
}

/** What has just been connected to is given a moment to answer. */
async function settled(readiness: Readiness): Promise<Record<string, string | undefined>> {
  for (const deadline = performance.now() + PATIENCE_MS; ;) {
    const states = await readiness.details();
    const late = Object.keys(WITHOUT).some((name) => states[name as 'redis'] === 'degraded');
    if (!late || performance.now() > deadline) return states;
    await sleep(50);
  }
}

/** Without the password. */
function placeOf(settings: Settings, variable: Variable): string {
  const { protocol, host } = new URL(settings[variable] ?? '');
  return `${protocol}//${host}`;
}
