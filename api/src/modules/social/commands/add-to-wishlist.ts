import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ProductNotFound, Shelf } from '#modules/catalog/index.js';
import { Database } from '#platform/database/database.js';
import { Broadcasts } from '#platform/live/broadcasts.js';
import type { Actor } from '#shared/actor.js';
import { WishlistChanged } from '../social.live.js';

export class AddToWishlist extends Command<void> {
  constructor(
    readonly actor: Actor,
    readonly productId: string,
  ) {
    super();
  }
}

@CommandHandler(AddToWishlist)
export class AddToWishlistHandler implements ICommandHandler<AddToWishlist> {
  constructor(
    private readonly db: Database,
    private readonly shelf: Shelf,
    private readonly broadcasts: Broadcasts,
  ) {}

  async execute({ actor: { userId }, productId }: AddToWishlist): Promise<void> {
    if (!(await this.shelf.sellerOf(productId)))
      throw new ProductNotFound(`Nothing is on sale under ${productId}.`);
    const changed = await this.db.run(
      `INSERT INTO wishes (user_id, product_id) VALUES ($1::uuid, $2::uuid) ON CONFLICT DO NOTHING`,
      userId,
      productId,
    );
    if (changed) this.broadcasts.toPerson(userId, WishlistChanged, { productId, wished: true });
  }
}
