import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { AddressNotFound } from '../orders.errors.js';

export class RemoveAddress extends Command<void> {
  constructor(
    readonly userId: string,
    readonly addressId: string,
  ) {
    super();
  }
}

/** The orders that went there keep it; it is only not offered again. */
@CommandHandler(RemoveAddress)
export class RemoveAddressHandler implements ICommandHandler<RemoveAddress> {
  constructor(private readonly db: Database) {}

  async execute({ userId, addressId }: RemoveAddress): Promise<void> {
    const hidden = await this.db.run(
      `INSERT INTO hidden_addresses (user_id, fingerprint)
       SELECT $1::uuid, $2 WHERE EXISTS (
         SELECT FROM orders o JOIN checkouts c ON c.id = o.checkout_id
         WHERE o.buyer_id = $1::uuid AND md5(c.shipping_address::text) = $2)
       ON CONFLICT DO NOTHING`,
      userId,
      addressId,
    );
    if (hidden === 0) throw new AddressNotFound('Look them up with addresses.list.');
  }
}
