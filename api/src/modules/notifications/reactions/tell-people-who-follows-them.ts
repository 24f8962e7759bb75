import { Injectable } from '@nestjs/common';
import { Identity } from '#modules/identity/index.js';
import { PersonFollowed } from '#modules/social/social.events.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { Inbox } from '../inbox.js';
import { onceFor } from '../once-for.js';
import { pathTo } from '../storefront-paths.js';

@Subscribes({ name: 'notifications.tell-people-who-follows-them', to: [PersonFollowed], batch: 1 })
@Injectable()
export class TellPeopleWhoFollowsThem implements Subscriber {
  constructor(
    private readonly identity: Identity,
    private readonly inbox: Inbox,
  ) {}

  async handle(events: Delivered<typeof PersonFollowed>[]): Promise<void> {
    for (const event of events) await this.handleOne(event);
  }

  private async handleOne({ data }: Delivered<typeof PersonFollowed>): Promise<void> {
    const { followerId, followedId } = data;
    const follower = (await this.identity.peopleByIds([followerId])).get(followerId);
    if (!follower) return;
    const { id, displayName: title, avatarUrl: imageUrl } = follower;
    await this.inbox.notice(onceFor('follow', followerId, followedId), [
      {
        ...{ to: followedId, kind: 'follow', subject: 'you', actor: follower },
        content: { about: { type: 'person', id, title, imageUrl }, path: pathTo.person(follower) },
      },
    ]);
  }
}
