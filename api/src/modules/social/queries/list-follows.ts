import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Identity } from '#modules/identity/index.js';
import type { Page, PageQuery } from '#platform/http/contract.js';
import type { Actor } from '#shared/actor.js';
import { PeopleLists } from '../people-lists.js';
import type { PersonListed } from '../social.contract.js';
import { PersonNotFound } from '../social.errors.js';

export class ListFollows extends Query<Page<PersonListed>> {
  constructor(
    readonly side: 'followers' | 'following',
    readonly actor: Actor | null,
    readonly handle: string,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListFollows)
export class ListFollowsHandler implements IQueryHandler<ListFollows> {
  constructor(
    private readonly identity: Identity,
    private readonly lists: PeopleLists,
  ) {}

  async execute({ side, actor, handle, page }: ListFollows): Promise<Page<PersonListed>> {
    const id = await this.identity.idOf(handle);
    if (!id) throw new PersonNotFound(`Nobody is called "${handle}".`);
    return this.lists.page(side, id, actor, page);
  }
}
