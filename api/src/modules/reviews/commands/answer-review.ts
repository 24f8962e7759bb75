import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import type { Actor } from '#shared/actor.js';
import { ReviewsRepository } from '../persistence/reviews.repository.js';
import { ReviewLists } from '../review-lists.js';
import type { Review } from '../reviews.contract.js';
import { ReviewNotFound } from '../reviews.errors.js';
import { ReviewAnswered } from '../reviews.events.js';

export class AnswerReview extends Command<Review> {
  constructor(
    readonly actor: Actor,
    readonly reviewId: string,
    readonly text: string,
  ) {
    super();
  }
}

@CommandHandler(AnswerReview)
export class AnswerReviewHandler implements ICommandHandler<AnswerReview> {
  constructor(
    private readonly db: Database,
    private readonly reviews: ReviewsRepository,
    private readonly events: EventLog,
    private readonly lists: ReviewLists,
  ) {}

  async execute({ actor: { userId: sellerId }, reviewId, text }: AnswerReview): Promise<Review> {
    const row = await this.db.transaction(async () => {
      const review = await this.reviews.answer(sellerId, reviewId, text);
      if (!review) throw new ReviewNotFound('It is not about something of yours, or there never was one.');
      const { productId, authorId } = review;
      this.events.append(new ReviewAnswered(productId, { reviewId, productId, sellerId, authorId }));
      return review;
    });
    return (await this.lists.shown([row]))[0]!;
  }
}
