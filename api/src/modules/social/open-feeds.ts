import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { passing } from '#platform/live/broadcasts.js';
import { Connections } from '#platform/live/connections.js';
import { Signals } from '#platform/live/signals.js';
import { FROM_THE_START, type Place } from './persistence/feed-items.js';
import { FeedGrown, topicOfFeed } from './social.live.js';

/** Something came to the feeds of those who follow somebody, from one place in the list of followers to another. */
export interface FeedsGrown {
  followedId: string;
  /** From the newest follower on when left out. */
  after?: Place;
  /** null: to the last one. */
  upTo: Place | null;
}

const FEEDS_GROWN = 'feeds-grown';
const GATHER_MS = 100;

/**
 * Tells those who have their feed open that it has grown. One word goes round for each portion of followers, and every
 * process looks once, for all words of a moment, which of its open feeds are meant: nothing is written for a follower,
 * and those whose feed is closed cost nothing. A lost word is healed by the next look at the feed.
 */
@Injectable()
export class OpenFeeds {
  private gathered: FeedsGrown[] = [];

  constructor(
    private readonly db: Database,
    private readonly connections: Connections,
    private readonly signals: Signals,
  ) {
    signals.on<FeedsGrown>(FEEDS_GROWN, (grown) => this.gather(grown));
  }

  /** Once the running transaction is stored: whoever looks then finds it. */
  grown(grown: FeedsGrown): void {
    this.db.afterCommit(() => this.signals.send(FEEDS_GROWN, grown));
  }

  private gather(grown: FeedsGrown): void {
    if (this.gathered.push(grown) > 1) return;
    setTimeout(() => {
      const all = this.gathered;
      this.gathered = [];
      void this.tell(all).catch(() => undefined); // the database is away; a feed looks for itself now and then
    }, GATHER_MS).unref();
  }

  private async tell(grown: FeedsGrown[]): Promise<void> {
    const open = this.open();
    if (open.length === 0) return;
    const meant = new Set(await this.followers([...new Set(open.map(({ userId }) => userId))], grown));
    for (const { userId, connection } of open)
      if (meant.has(userId)) connection.deliver(passing(FeedGrown, {}));
  }

  private open() {
    return [...this.connections.all].flatMap((connection) => {
      const userId = connection.actor?.userId;
      return userId && connection.watches(topicOfFeed(userId)) ? [{ userId, connection }] : [];
    });
  }

  private async followers(people: string[], grown: FeedsGrown[]): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `SELECT DISTINCT follower_id AS id
       FROM jsonb_to_recordset($2::jsonb) AS g(followed uuid, "afterAt" timestamptz, "afterId" uuid,
                                               "upToAt" timestamptz, "upToId" uuid)
       JOIN follows ON followed_id = g.followed AND follower_id = ANY ($1::uuid[])
        AND (followed_at, follower_id) < (g."afterAt", g."afterId")
        AND (followed_at, follower_id) >= (g."upToAt", g."upToId")`,
      people,
      JSON.stringify(grown.map(asRange)),
    );
    return rows.map(({ id }) => id);
  }
}

const TO_THE_LAST: Place = ['-infinity', '00000000-0000-0000-0000-000000000000'];

function asRange({ followedId: followed, after, upTo }: FeedsGrown) {
  const [[afterAt, afterId], [upToAt, upToId]] = [after ?? FROM_THE_START, upTo ?? TO_THE_LAST];
  return { followed, afterAt, afterId, upToAt, upToId };
}
