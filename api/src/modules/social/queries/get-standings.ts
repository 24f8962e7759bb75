import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import { idsIn, type Standing } from '../products.contract.js';

export class GetStandings extends Query<{ items: Standing[] }> {
  constructor(
    readonly actor: Actor | null,
    readonly ids: string,
  ) {
    super();
  }
}

const STANDINGS = `
  SELECT wanted.id AS "productId", coalesce(s.like_count, 0) AS "likeCount", coalesce(s.view_count, 0) AS "viewCount",
         $2::uuid IS NOT NULL AND EXISTS (SELECT FROM product_likes l WHERE l.user_id = $2::uuid AND l.product_id = wanted.id) AS liked,
         $2::uuid IS NOT NULL AND EXISTS (SELECT FROM wishes w WHERE w.user_id = $2::uuid AND w.product_id = wanted.id) AS wished
  FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted(id, place)
  LEFT JOIN product_standings s ON s.product_id = wanted.id ORDER BY place`;

@QueryHandler(GetStandings)
export class GetStandingsHandler implements IQueryHandler<GetStandings> {
  constructor(private readonly db: Database) {}

  async execute({ actor, ids }: GetStandings): Promise<{ items: Standing[] }> {
    const items = await this.db.rows<Standing>(STANDINGS, idsIn(ids), actor?.userId ?? null);
    return { items: actor ? items : items.map((one) => ({ ...one, liked: null, wished: null })) };
  }
}
