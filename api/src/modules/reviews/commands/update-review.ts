import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import { Ratings } from '../persistence/ratings.js';
import { ReviewsRepository } from '../persistence/reviews.repository.js';
import { ReviewLists } from '../review-lists.js';
import { ReviewPictures } from '../review-pictures.js';
import type { Review, ReviewBody } from '../reviews.contract.js';
import { ReviewNotFound } from '../reviews.errors.js';

export class UpdateReview extends Command<Review> {
  constructor(
    readonly actor: Actor,
    readonly reviewId: string,
    readonly body: ReviewBody,
  ) {
    super();
  }
}

@CommandHandler(UpdateReview)
export class UpdateReviewHandler implements ICommandHandler<UpdateReview> {
  constructor(
    private readonly db: Database,
    private readonly pictures: ReviewPictures,
    private readonly reviews: ReviewsRepository,
    private readonly ratings: Ratings,
    private readonly lists: ReviewLists,
  ) {}

  async execute({ actor: { userId }, reviewId, body }: UpdateReview): Promise<Review> {
    await this.pictures.check(userId, body.mediaIds);
    const row = await this.db.transaction(async () => {
      const before = await this.reviews.lock(userId, reviewId);
      if (!before) throw new ReviewNotFound('It is not yours, or there never was one.');
      const after = await this.reviews.edit(reviewId, body);
      if (before.stars !== after.stars)
        await this.ratings.move(before, { from: before.stars, to: after.stars });
      return after;
    });
    return (await this.lists.shown([row]))[0]!;
  }
}
