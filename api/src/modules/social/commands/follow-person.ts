import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Identity } from '#modules/identity/index.js';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { Broadcasts } from '#platform/live/broadcasts.js';
import type { Actor } from '#shared/actor.js';
import { PersonCounts } from '../persistence/person-counts.js';
import { Ties } from '../persistence/ties.js';
import type { Following } from '../social.contract.js';
import { CannotFollow, PersonNotFound, ThatIsYou } from '../social.errors.js';
import { PersonFollowed } from '../social.events.js';
import { FollowChanged } from '../social.live.js';

export class FollowPerson extends Command<Following> {
  constructor(
    readonly actor: Actor,
    readonly handle: string,
  ) {
    super();
  }
}

@CommandHandler(FollowPerson)
export class FollowPersonHandler implements ICommandHandler<FollowPerson> {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
    private readonly identity: Identity,
    private readonly ties: Ties,
    private readonly counts: PersonCounts,
    private readonly broadcasts: Broadcasts,
  ) {}

  async execute({ actor: { userId }, handle }: FollowPerson): Promise<Following> {
    const followedId = await this.identity.idOf(handle);
    if (!followedId) throw new PersonNotFound(`Nobody is called "${handle}".`);
    if (followedId === userId) throw new ThatIsYou('Choose somebody else to follow.');
    await this.db.transaction(async () => {
      await this.ties.lock(userId, followedId);
      if (await this.ties.areBlocked(userId, followedId))
        throw new CannotFollow('One of you has blocked the other.');
      if (!(await this.ties.follow(userId, followedId))) return;
      this.events.append(new PersonFollowed(userId, { followerId: userId, followedId }));
      await this.counts.raise({ userId, count: 'following' }, { userId: followedId, count: 'followers' });
    });
    const now: Following = { following: true, followers: await this.counts.followersOf(followedId) };
    this.broadcasts.toPerson(userId, FollowChanged, { userId: followedId, ...now });
    return now;
  }
}
