import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Page, PageQuery } from '#platform/http/contract.js';
import type { Actor } from '#shared/actor.js';
import { PeopleLists } from '../people-lists.js';
import type { PersonListed } from '../social.contract.js';

export class ListBlocks extends Query<Page<PersonListed>> {
  constructor(
    readonly actor: Actor,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListBlocks)
export class ListBlocksHandler implements IQueryHandler<ListBlocks> {
  constructor(private readonly lists: PeopleLists) {}

  execute({ actor, page }: ListBlocks): Promise<Page<PersonListed>> {
    return this.lists.page('blocks', actor.userId, actor, page);
  }
}
