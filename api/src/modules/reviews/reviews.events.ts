import { DomainEvent } from '#shared/domain-event.js';

interface AboutReview {
  reviewId: string;
  productId: string;
  sellerId: string;
  authorId: string;
}

/** Every stream here is the product that is spoken of. */
export class ReviewWritten extends DomainEvent<AboutReview & { stars: number }> {
  static readonly topic = 'reviews.review-written.v1';
}

/** What all reviews of a product come to from now on: the whole figure, so that hearing it twice does no harm. */
export class ProductRated extends DomainEvent<{ productId: string; average: number; count: number }> {
  static readonly topic = 'reviews.product-rated.v1';
}

/** The seller said something to it, for the first time or anew. */
export class ReviewAnswered extends DomainEvent<AboutReview> {
  static readonly topic = 'reviews.review-answered.v1';
}
