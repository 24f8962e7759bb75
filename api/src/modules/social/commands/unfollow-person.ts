import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Identity } from '#modules/identity/index.js';
import { Database } from '#platform/database/database.js';
import { Broadcasts } from '#platform/live/broadcasts.js';
import type { Actor } from '#shared/actor.js';
import { FeedItems } from '../persistence/feed-items.js';
import { PersonCounts } from '../persistence/person-counts.js';
import { Ties } from '../persistence/ties.js';
import type { Following } from '../social.contract.js';
import { PersonNotFound } from '../social.errors.js';
import { FollowChanged } from '../social.live.js';

export class UnfollowPerson extends Command<Following> {
  constructor(
    readonly actor: Actor,
    readonly handle: string,
  ) {
    super();
  }
}

@CommandHandler(UnfollowPerson)
export class UnfollowPersonHandler implements ICommandHandler<UnfollowPerson> {
  constructor(
    private readonly db: Database,
    private readonly identity: Identity,
    private readonly ties: Ties,
    private readonly feeds: FeedItems,
    private readonly counts: PersonCounts,
    private readonly broadcasts: Broadcasts,
  ) {}

  async execute({ actor: { userId }, handle }: UnfollowPerson): Promise<Following> {
    const followedId = await this.identity.idOf(handle);
    if (!followedId) throw new PersonNotFound(`Nobody is called "${handle}".`);
    await this.db.transaction(async () => {
      if (!(await this.ties.unfollow(userId, followedId))) return;
      await this.feeds.forgetBecauseOf(userId, followedId);
      await this.counts.lower({ userId, count: 'following' }, { userId: followedId, count: 'followers' });
    });
    const now: Following = { following: false, followers: await this.counts.followersOf(followedId) };
    this.broadcasts.toPerson(userId, FollowChanged, { userId: followedId, ...now });
    return now;
  }
}
