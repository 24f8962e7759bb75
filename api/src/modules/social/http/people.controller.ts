import { Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { From, SignedIn, type Caller } from '#platform/http/caller.js';
import { PageQuery } from '#platform/http/contract.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { BlockPerson } from '../commands/block-person.js';
import { FollowPerson } from '../commands/follow-person.js';
import { UnblockPerson } from '../commands/unblock-person.js';
import { UnfollowPerson } from '../commands/unfollow-person.js';
import { GetPerson } from '../queries/get-person.js';
import { ListBlocks } from '../queries/list-blocks.js';
import { ListFollows } from '../queries/list-follows.js';
import { Following, Handle, Person, PersonPage } from '../social.contract.js';
import { CannotFollow, PersonNotFound, ThatIsYou } from '../social.errors.js';

@ApiTags('people')
@Controller('v1')
export class PeopleController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('people/:handle')
  @Operation({
    id: 'people.get',
    summary: 'Somebody, as everybody sees them',
    permission: 'public',
    answers: Person,
    refuses: [PersonNotFound],
  })
  get(@From() { actor }: Caller, @Param('handle', { schema: Handle }) handle: string) {
    return this.queries.execute(new GetPerson(actor, handle));
  }

  @Put('people/:handle/follow')
  @Operation({
    id: 'people.follow',
    summary: 'Follow somebody: what they list and like comes to your feed',
    permission: 'signed-in',
    answers: Following,
    refuses: [PersonNotFound, CannotFollow, ThatIsYou],
  })
  follow(@SignedIn() actor: Actor, @Param('handle', { schema: Handle }) handle: string) {
    return this.commands.execute(new FollowPerson(actor, handle));
  }

  @Delete('people/:handle/follow')
  @Operation({
    id: 'people.unfollow',
    summary: 'Follow somebody no longer',
    permission: 'signed-in',
    answers: Following,
    refuses: [PersonNotFound],
  })
  unfollow(@SignedIn() actor: Actor, @Param('handle', { schema: Handle }) handle: string) {
    return this.commands.execute(new UnfollowPerson(actor, handle));
  }

  @Get('people/:handle/followers')
  @Operation({
    id: 'people.followers',
    summary: 'Who follows somebody, newest first',
    permission: 'public',
    answers: PersonPage,
    refuses: [PersonNotFound],
  })
  followers(
    @From() { actor }: Caller,
    @Param('handle', { schema: Handle }) handle: string,
    @Query({ schema: PageQuery }) page: PageQuery,
  ) {
    return this.queries.execute(new ListFollows('followers', actor, handle, page));
  }

  @Get('people/:handle/following')
  @Operation({
    id: 'people.following',
    summary: 'Whom somebody follows, newest first',
    permission: 'public',
    answers: PersonPage,
    refuses: [PersonNotFound],
  })
  following(
    @From() { actor }: Caller,
    @Param('handle', { schema: Handle }) handle: string,
    @Query({ schema: PageQuery }) page: PageQuery,
  ) {
    return this.queries.execute(new ListFollows('following', actor, handle, page));
  }

  @Put('people/:handle/block')
  @Operation({
    id: 'people.block',
    summary: 'Block somebody: neither follows nor writes to the other any more',
    permission: 'signed-in',
    refuses: [PersonNotFound, ThatIsYou],
  })
  block(@SignedIn() actor: Actor, @Param('handle', { schema: Handle }) handle: string) {
    return this.commands.execute(new BlockPerson(actor, handle));
  }

  @Delete('people/:handle/block')
  @Operation({
    id: 'people.unblock',
    summary: 'Block somebody no longer',
    permission: 'signed-in',
    refuses: [PersonNotFound],
  })
  unblock(@SignedIn() actor: Actor, @Param('handle', { schema: Handle }) handle: string) {
    return this.commands.execute(new UnblockPerson(actor, handle));
  }

  @Get('blocks')
  @Operation({
    id: 'blocks.list',
    summary: 'Whom you have blocked, newest first',
    permission: 'signed-in',
    answers: PersonPage,
  })
  blocks(@SignedIn() actor: Actor, @Query({ schema: PageQuery }) page: PageQuery) {
    return this.queries.execute(new ListBlocks(actor, page));
  }
}
