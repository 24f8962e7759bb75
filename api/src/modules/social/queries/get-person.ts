import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Identity } from '#modules/identity/index.js';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import type { Person } from '../social.contract.js';
import { PersonNotFound } from '../social.errors.js';

export class GetPerson extends Query<Person> {
  constructor(
    readonly actor: Actor | null,
    readonly handle: string,
  ) {
    super();
  }
}

interface Standing {
  followers: number;
  following: number;
  likes: number;
  youFollow: boolean;
  youBlocked: boolean;
}

const STANDING = `
  SELECT coalesce(c.followers, 0) AS followers, coalesce(c.following, 0) AS following, coalesce(c.likes, 0) AS likes,
         EXISTS (SELECT FROM follows WHERE follower_id = $2::uuid AND followed_id = id) AS "youFollow",
         EXISTS (SELECT FROM blocks WHERE blocker_id = $2::uuid AND blocked_id = id) AS "youBlocked"
  FROM (SELECT $1::uuid AS id) AS them LEFT JOIN person_counts c ON c.user_id = id`;

@QueryHandler(GetPerson)
export class GetPersonHandler implements IQueryHandler<GetPerson> {
  constructor(
    private readonly db: Database,
    private readonly identity: Identity,
  ) {}

  async execute({ actor, handle }: GetPerson): Promise<Person> {
    const profile = await this.identity.profileOf(handle);
    if (!profile) throw new PersonNotFound(`Nobody is called "${handle}".`);
    const row = await this.db.row<Standing>(STANDING, profile.id, actor?.userId ?? null);
    const { youFollow, youBlocked, ...counts } = row!;
    return { ...profile, ...counts, you: actor && { following: youFollow, blocked: youBlocked } };
  }
}
