import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Address, KeptAddress } from '../orders.contract.js';

/** Enough to choose from, of the newest orders. */
const MOST = 10;
const MOST_ORDERS = 100;

export class ListAddresses extends Query<KeptAddress[]> {
  constructor(readonly userId: string) {
    super();
  }
}

/** The address book is what one had things sent to: nothing is kept for it besides the orders. */
@QueryHandler(ListAddresses)
export class ListAddressesHandler implements IQueryHandler<ListAddresses> {
  constructor(private readonly db: Database) {}

  async execute({ userId }: ListAddresses): Promise<KeptAddress[]> {
    const rows = await this.db.rows<{ id: string; address: Address; lastUsedAt: Date }>(
      `SELECT md5(address::text) AS id, address, max(placed_at) AS "lastUsedAt"
       FROM (SELECT c.shipping_address AS address, o.placed_at FROM orders o JOIN checkouts c ON c.id = o.checkout_id
             WHERE o.buyer_id = $1::uuid AND o.status NOT IN ('awaiting-payment', 'expired')
             ORDER BY o.placed_at DESC, o.id DESC LIMIT ${MOST_ORDERS}) AS sent
       WHERE NOT EXISTS (SELECT FROM hidden_addresses h
                         WHERE h.user_id = $1::uuid AND h.fingerprint = md5(sent.address::text))
       GROUP BY address ORDER BY max(placed_at) DESC LIMIT ${MOST}`,
      userId,
    );
    return rows.map(({ lastUsedAt, ...row }) => ({ ...row, lastUsedAt: lastUsedAt.toISOString() }));
  }
}
