import { Injectable } from '@nestjs/common';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';
import { Presence } from './presence.js';
import { PresenceStore } from './presence-store.js';

/** A process that was killed cannot say that its people are gone. */
@Every(10, 'chat.notice-dead-processes')
@Injectable()
export class NoticeDeadProcesses implements Scheduled {
  constructor(
    private readonly store: PresenceStore,
    private readonly presence: Presence,
  ) {}

  async run(): Promise<void> {
    for (const userId of await this.store.bury()) {
      const state = await this.store.stateOf(userId);
      if (state.shown && !state.online) this.presence.tell(userId, state);
    }
  }
}
