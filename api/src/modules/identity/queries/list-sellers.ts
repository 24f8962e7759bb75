import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { Database } from '#platform/database/database.js';
import type { Page, PageQuery } from '#platform/http/contract.js';
import { decodeCursor, Instant, toPage } from '#platform/http/cursor.js';
import type { Seller } from '../identity.contract.js';
import { ReadSellers, SELLERS, type SellerRow } from './read-sellers.js';

export class ListSellers extends Query<Page<Seller>> {
  constructor(readonly page: PageQuery) {
    super();
  }
}

const Position = z.tuple([Instant, z.uuid()]);

@QueryHandler(ListSellers)
export class ListSellersHandler implements IQueryHandler<ListSellers> {
  constructor(
    private readonly db: Database,
    private readonly sellers: ReadSellers,
  ) {}

  async execute({ page: { limit, cursor } }: ListSellers): Promise<Page<Seller>> {
    const after = decodeCursor(cursor, Position);
    const rows = await this.db.rows<SellerRow>(
      `${SELLERS} ${after ? 'AND (seller_since, id) < ($2::timestamptz, $3::uuid)' : ''}
       ORDER BY seller_since DESC, id DESC LIMIT $1`,
      limit + 1,
      ...(after ?? []),
    );
    const page = toPage(
      rows,
      limit,
      (row) => row,
      ({ memberSince, id }) => [memberSince, id],
    );
    return { ...page, items: await this.sellers.shown(page.items) };
  }
}
