import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import { Ratings } from '../persistence/ratings.js';
import { ReviewsRepository } from '../persistence/reviews.repository.js';
import { ReviewNotFound } from '../reviews.errors.js';

export class RemoveReview extends Command<void> {
  constructor(
    readonly actor: Actor,
    readonly reviewId: string,
  ) {
    super();
  }
}

@CommandHandler(RemoveReview)
export class RemoveReviewHandler implements ICommandHandler<RemoveReview> {
  constructor(
    private readonly db: Database,
    private readonly reviews: ReviewsRepository,
    private readonly ratings: Ratings,
  ) {}

  async execute({ actor: { userId }, reviewId }: RemoveReview): Promise<void> {
    await this.db.transaction(async () => {
      const review = await this.reviews.lock(userId, reviewId);
      if (!review) throw new ReviewNotFound('It is not yours, or there never was one.');
      await this.reviews.remove(reviewId);
      await this.ratings.move(review, { from: review.stars });
    });
  }
}
