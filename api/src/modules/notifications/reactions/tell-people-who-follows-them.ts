import { Injectable } from '@nestjs/common';
import { Identity, type PersonCard } from '#modules/identity/index.js';
import { PersonFollowed } from '#modules/social/social.events.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { Inbox, type Noticed } from '../inbox.js';
import { onceFor } from '../once-for.js';
import { pathTo } from '../storefront-paths.js';

@Subscribes({ name: 'notifications.tell-people-who-follows-them', to: [PersonFollowed], batch: 500 })
@Injectable()
export class TellPeopleWhoFollowsThem implements Subscriber {
  constructor(
    private readonly identity: Identity,
    private readonly inbox: Inbox,
  ) {}

  async handle(events: Delivered<typeof PersonFollowed>[]): Promise<void> {
    const people = await this.identity.peopleByIds(events.map(({ data }) => data.followerId));
    await this.inbox.noticeAll(
      events.flatMap(({ data: { followerId, followedId } }) => {
        const follower = people.get(followerId);
        return follower ? noticeOf(follower, followedId) : [];
      }),
    );
  }
}

const noticeOf = (follower: PersonCard, to: string): Noticed => ({
  ...{ eventId: onceFor('follow', follower.id, to), to, kind: 'follow', subject: 'you', actor: follower },
  content: {
    about: { type: 'person', id: follower.id, title: follower.displayName, imageUrl: follower.avatarUrl },
    path: pathTo.person(follower),
  },
});
