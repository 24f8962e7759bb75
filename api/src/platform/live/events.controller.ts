import { Controller, Get, Query } from '@nestjs/common';
import { SignedIn } from '#platform/http/caller.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { CatchUp } from './catch-up.js';
import { EventsPage, EventsQuery } from './live.contract.js';

@ApiTags('events')
@Controller('v1/events')
export class EventsController {
  constructor(private readonly catchUp: CatchUp) {}

  @Get()
  @Operation({
    id: 'events.list',
    summary: 'What you were told, from any point on',
    description:
      'The same events that a socket brings, numbered for you alone and without a gap. Ask with the `sequence` of the ' +
      'last one you have. When those after it are no longer kept, `resync` says so and where to go on.',
    permission: 'signed-in',
    answers: EventsPage,
  })
  list(@SignedIn() actor: Actor, @Query({ schema: EventsQuery }) { after, limit }: EventsQuery) {
    return this.catchUp.from(actor.userId, after, limit);
  }
}
