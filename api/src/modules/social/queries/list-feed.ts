import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import type { PageQuery } from '#platform/http/contract.js';
import { decodeCursor, encodeCursor, Instant } from '#platform/http/cursor.js';
import { Json } from '#platform/http/json.js';
import type { Actor } from '#shared/actor.js';
import { FeedReader, type Entry } from '../feed-reader.js';

export class ListFeed extends Query<Json> {
  constructor(
    readonly actor: Actor,
    readonly page: PageQuery,
  ) {
    super();
  }
}

const Position = z.tuple([z.enum(['own', 'fresh']), Instant.or(z.literal('infinity')), z.uuid()]);
type Position = z.infer<typeof Position>;
const startOf = (part: Position[0]): Position => [part, 'infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** First what came because of those one follows; where that ends, what is new everywhere goes on. */
@QueryHandler(ListFeed)
export class ListFeedHandler implements IQueryHandler<ListFeed> {
  constructor(private readonly feed: FeedReader) {}

  async execute({ actor: { userId }, page: { limit, cursor } }: ListFeed): Promise<Json> {
    let [part, ...before] = decodeCursor(cursor, Position) ?? startOf('own');
    let next: Position | null = null;
    const entries: Entry[] = [];
    if (part === 'own') {
      const { shown, end } = await this.feed.own(userId, before, limit);
      entries.push(...shown);
      if (end) next = ['own', ...end];
      else [part, ...before] = startOf('fresh');
    }
    if (part === 'fresh') {
      const { shown, end } = await this.feed.fresh(userId, before, limit - entries.length);
      entries.push(...shown);
      next = end && ['fresh', ...end];
    }
    const items = entries.map(
      ({ kind, card, by, at }) =>
        `{"kind":"${kind}","product":${card},"by":${JSON.stringify(by)},"at":${JSON.stringify(at)}}`,
    );
    return new Json(
      `{"items":[${items.join(',')}],"nextCursor":${JSON.stringify(next && encodeCursor(next))}}`,
    );
  }
}
