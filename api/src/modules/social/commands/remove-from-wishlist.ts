import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { Broadcasts } from '#platform/live/broadcasts.js';
import type { Actor } from '#shared/actor.js';
import { WishlistChanged } from '../social.live.js';

export class RemoveFromWishlist extends Command<void> {
  constructor(
    readonly actor: Actor,
    readonly productId: string,
  ) {
    super();
  }
}

@CommandHandler(RemoveFromWishlist)
export class RemoveFromWishlistHandler implements ICommandHandler<RemoveFromWishlist> {
  constructor(
    private readonly db: Database,
    private readonly broadcasts: Broadcasts,
  ) {}

  async execute({ actor: { userId }, productId }: RemoveFromWishlist): Promise<void> {
    const changed = await this.db.run(
      `DELETE FROM wishes WHERE user_id = $1::uuid AND product_id = $2::uuid`,
      userId,
      productId,
    );
    if (changed) this.broadcasts.toPerson(userId, WishlistChanged, { productId, wished: false });
  }
}
