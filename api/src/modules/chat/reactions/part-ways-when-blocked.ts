import { Injectable } from '@nestjs/common';
import { PersonBlocked } from '#modules/social/social.events.js';
import { Subscribes, type Delivered, type SubscriberOfEach } from '#platform/events/subscriber.js';
import { Presence } from '../presence/presence.js';

/** Two of whom one blocked the other no longer see each other come and go. */
@Subscribes({ name: 'chat.part-ways-when-blocked', to: [PersonBlocked] })
@Injectable()
export class PartWaysWhenBlocked implements SubscriberOfEach {
  constructor(private readonly presence: Presence) {}

  async handleEach({ data }: Delivered<typeof PersonBlocked>): Promise<void> {
    this.presence.partWays(data.blockerId, data.blockedId);
  }
}
