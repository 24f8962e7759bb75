import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { SignedIn } from '#platform/http/caller.js';
import { PageQuery } from '#platform/http/contract.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { FeedPage } from '../feed.contract.js';
import { ListFeed } from '../queries/list-feed.js';

@ApiTags('feed')
@Controller('v1/feed')
export class FeedController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Operation({
    id: 'feed.list',
    summary: 'What the people you follow list and like, newest first, then what is new everywhere',
    permission: 'signed-in',
    answers: FeedPage,
  })
  list(@SignedIn() actor: Actor, @Query({ schema: PageQuery }) page: PageQuery) {
    return this.queries.execute(new ListFeed(actor, page));
  }
}
