import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import { idsIn, type Standing } from '../products.contract.js';
import { Social } from '../social.js';

export class GetStandings extends Query<{ items: Standing[] }> {
  constructor(
    readonly actor: Actor | null,
    readonly ids: string,
  ) {
    super();
  }
}

@QueryHandler(GetStandings)
export class GetStandingsHandler implements IQueryHandler<GetStandings> {
  constructor(private readonly social: Social) {}

  async execute({ actor, ids }: GetStandings): Promise<{ items: Standing[] }> {
    return { items: await this.social.standingsOf(idsIn(ids), actor) };
  }
}
