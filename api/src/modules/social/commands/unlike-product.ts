import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import { LikeWriter } from '../like-writer.js';
import type { Liking } from '../products.contract.js';

export class UnlikeProduct extends Command<Liking> {
  constructor(
    readonly actor: Actor,
    readonly productId: string,
  ) {
    super();
  }
}

@CommandHandler(UnlikeProduct)
export class UnlikeProductHandler implements ICommandHandler<UnlikeProduct> {
  constructor(private readonly likes: LikeWriter) {}

  async execute({ actor: { userId }, productId }: UnlikeProduct): Promise<Liking> {
    return { liked: false, likeCount: await this.likes.unlike(userId, productId) };
  }
}
