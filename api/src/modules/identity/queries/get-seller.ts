import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Seller } from '../identity.contract.js';
import { SellerNotFound } from '../identity.errors.js';
import { ReadSellers, SELLERS, type SellerRow } from './read-sellers.js';

export class GetSeller extends Query<Seller> {
  constructor(readonly handle: string) {
    super();
  }
}

@QueryHandler(GetSeller)
export class GetSellerHandler implements IQueryHandler<GetSeller> {
  constructor(
    private readonly db: Database,
    private readonly sellers: ReadSellers,
  ) {}

  async execute({ handle }: GetSeller): Promise<Seller> {
    const rows = await this.db.rows<SellerRow>(`${SELLERS} AND handle = $1`, handle);
    const [seller] = await this.sellers.shown(rows);
    if (!seller) throw new SellerNotFound('It may have another name now.');
    return seller;
  }
}
