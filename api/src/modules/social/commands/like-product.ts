import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ProductNotFound, Shelf } from '#modules/catalog/index.js';
import type { Actor } from '#shared/actor.js';
import { LikeWriter } from '../like-writer.js';
import type { Liking } from '../products.contract.js';

export class LikeProduct extends Command<Liking> {
  constructor(
    readonly actor: Actor,
    readonly productId: string,
  ) {
    super();
  }
}

@CommandHandler(LikeProduct)
export class LikeProductHandler implements ICommandHandler<LikeProduct> {
  constructor(
    private readonly shelf: Shelf,
    private readonly likes: LikeWriter,
  ) {}

  async execute({ actor: { userId }, productId }: LikeProduct): Promise<Liking> {
    const sellerId = await this.shelf.sellerOf(productId);
    if (!sellerId) throw new ProductNotFound(`Nothing is on sale under ${productId}.`);
    return { liked: true, likeCount: await this.likes.like(userId, productId, sellerId) };
  }
}
