import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Identity } from '#modules/identity/index.js';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import { FeedItems } from '../persistence/feed-items.js';
import { PersonCounts } from '../persistence/person-counts.js';
import { Ties } from '../persistence/ties.js';
import { PersonNotFound, ThatIsYou } from '../social.errors.js';

export class BlockPerson extends Command<void> {
  constructor(
    readonly actor: Actor,
    readonly handle: string,
  ) {
    super();
  }
}

@CommandHandler(BlockPerson)
export class BlockPersonHandler implements ICommandHandler<BlockPerson> {
  constructor(
    private readonly db: Database,
    private readonly identity: Identity,
    private readonly ties: Ties,
    private readonly feeds: FeedItems,
    private readonly counts: PersonCounts,
  ) {}

  async execute({ actor: { userId }, handle }: BlockPerson): Promise<void> {
    const otherId = await this.identity.idOf(handle);
    if (!otherId) throw new PersonNotFound(`Nobody is called "${handle}".`);
    if (otherId === userId) throw new ThatIsYou('Choose somebody else to block.');
    await this.db.transaction(async () => {
      await this.ties.lock(userId, otherId);
      await this.ties.block(userId, otherId);
      const ended = [
        ...((await this.ties.unfollow(userId, otherId)) ? followOf(userId, otherId) : []),
        ...((await this.ties.unfollow(otherId, userId)) ? followOf(otherId, userId) : []),
      ];
      await this.feeds.forgetEachOther(userId, otherId);
      if (ended.length > 0) await this.counts.lower(...ended);
    });
  }
}

const followOf = (followerId: string, followedId: string) => [
  { userId: followerId, count: 'following' as const },
  { userId: followedId, count: 'followers' as const },
];
