import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Identity } from '#modules/identity/index.js';
import { Orders } from '#modules/orders/index.js';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import type { Actor } from '#shared/actor.js';
import { newId } from '#shared/id.js';
import { authorName } from '../domain/author-name.js';
import { Ratings } from '../persistence/ratings.js';
import { ReviewsRepository } from '../persistence/reviews.repository.js';
import { ReviewLists } from '../review-lists.js';
import { ReviewPictures } from '../review-pictures.js';
import type { Review, ReviewBody } from '../reviews.contract.js';
import { AlreadyReviewed, LineNotFound, LineNotReceived, OwnProductReview } from '../reviews.errors.js';
import { ReviewWritten } from '../reviews.events.js';

export class WriteReview extends Command<Review> {
  constructor(
    readonly actor: Actor,
    readonly orderId: string,
    readonly lineId: string,
    readonly body: ReviewBody,
  ) {
    super();
  }
}

@CommandHandler(WriteReview)
export class WriteReviewHandler implements ICommandHandler<WriteReview> {
  constructor(
    private readonly db: Database,
    private readonly orders: Orders,
    private readonly identity: Identity,
    private readonly pictures: ReviewPictures,
    private readonly reviews: ReviewsRepository,
    private readonly ratings: Ratings,
    private readonly events: EventLog,
    private readonly lists: ReviewLists,
  ) {}

  async execute({ actor: { userId }, orderId, lineId, body }: WriteReview): Promise<Review> {
    const line = await this.orders.boughtLine(userId, orderId, lineId);
    if (!line) throw new LineNotFound(`Among what you bought there is no line ${lineId}.`);
    if (line.sellerId === userId) throw new OwnProductReview('Reviews are from buyers.');
    if (line.status !== 'delivered')
      throw new LineNotReceived('It can be reviewed when the order says "delivered".');
    await this.pictures.check(userId, body.mediaIds);
    const author = (await this.identity.peopleByIds([userId])).get(userId);
    const { productId, sellerId, title: productTitle, slug: productSlug, variantTitle } = line;
    const row = await this.db.transaction(async () => {
      const review = await this.reviews.add({
        ...{ ...body, id: newId(), lineId, orderId, authorId: userId },
        ...{ productId, sellerId, productTitle, productSlug, variantTitle },
        authorName: authorName(author?.displayName ?? ''),
      });
      if (!review) throw new AlreadyReviewed('You may change what you wrote.');
      const { id: reviewId, stars } = review;
      this.events.append(
        new ReviewWritten(productId, { reviewId, productId, sellerId, authorId: userId, stars }),
      );
      await this.ratings.move({ productId, sellerId }, { to: stars });
      return review;
    });
    return (await this.lists.shown([row]))[0]!;
  }
}
