import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { From, type Caller } from '#platform/http/caller.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import { Visitor } from '../pages.contract.js';
import { GetVisitor } from '../queries/get-visitor.js';

@ApiTags('visitor')
@Controller('v1/visitor')
export class VisitorController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Operation({
    id: 'visitor.get',
    summary: 'Who you are and what waits for you, for the head of every page',
    description:
      'One request in the place of `account.get`, `cart.get`, both `unread` counts and `events.list`.',
    permission: 'public',
    answers: Visitor,
  })
  get(@From() caller: Caller) {
    return this.queries.execute(new GetVisitor(caller));
  }
}
