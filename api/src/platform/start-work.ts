import type { INestApplicationContext } from '@nestjs/common';
import { EventRelay } from './events/event-relay.js';
import { Schedules } from './schedule/schedules.js';

/** Everything that happens without being asked: events are delivered, schedules run. */
export async function startWork(app: INestApplicationContext): Promise<void> {
  await app.get(EventRelay).start();
  await app.get(Schedules).start();
}
