import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { Broadcasts } from '#platform/live/broadcasts.js';
import { PersonCounts } from './persistence/person-counts.js';
import { ProductLikes } from './persistence/product-likes.js';
import { ProductLiked, ProductUnliked } from './social.events.js';
import { LikeChanged } from './social.live.js';
import { TellWatchers } from './tell-watchers.js';

/** A like, its two counts and its event are one. Asked twice, the second time changes nothing. */
@Injectable()
export class LikeWriter {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
    private readonly likes: ProductLikes,
    private readonly counts: PersonCounts,
    private readonly tell: TellWatchers,
    private readonly broadcasts: Broadcasts,
  ) {}

  /** Gives how many like it now. */
  like(userId: string, productId: string, sellerId: string): Promise<number> {
    return this.db.transaction(async () => {
      if (!(await this.likes.add(userId, productId))) return this.likes.count(productId);
      this.events.append(new ProductLiked(userId, { userId, productId, sellerId }));
      await this.counts.raise({ userId, count: 'likes' });
      const count = await this.likes.raise(productId);
      this.db.afterCommit(() => this.changed(userId, productId, true));
      return count;
    });
  }

  unlike(userId: string, productId: string): Promise<number> {
    return this.db.transaction(async () => {
      if (!(await this.likes.remove(userId, productId))) return this.likes.count(productId);
      this.events.append(new ProductUnliked(userId, { userId, productId }));
      await this.counts.lower({ userId, count: 'likes' });
      const count = await this.likes.lower(productId);
      this.db.afterCommit(() => this.changed(userId, productId, false));
      return count;
    });
  }

  /** Everybody who looks at it sees the count, and the person's other devices the heart. */
  private changed(userId: string, productId: string, liked: boolean): void {
    this.tell.likesMoved(productId);
    this.broadcasts.toPerson(userId, LikeChanged, { productId, liked });
  }
}
