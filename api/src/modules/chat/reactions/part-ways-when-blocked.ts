import { Injectable } from '@nestjs/common';
import { PersonBlocked } from '#modules/social/social.events.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { Presence } from '../presence/presence.js';

/** Two of whom one blocked the other no longer see each other come and go. */
@Subscribes({ name: 'chat.part-ways-when-blocked', to: [PersonBlocked] })
@Injectable()
export class PartWaysWhenBlocked implements Subscriber {
  constructor(private readonly presence: Presence) {}

  async handle(events: Delivered<typeof PersonBlocked>[]): Promise<void> {
    for (const { data } of events) this.presence.partWays(data.blockerId, data.blockedId);
  }
}
