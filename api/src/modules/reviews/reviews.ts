import { Injectable } from '@nestjs/common';
import { ReviewLists } from './review-lists.js';
import type { Rating, ReviewPage } from './reviews.contract.js';

/** What the rest of the house may ask about what buyers say. */
@Injectable()
export class Reviews {
  constructor(private readonly lists: ReviewLists) {}

  /** The newest of a product, and what all of them come to. */
  newestOf(productId: string, limit: number): Promise<ReviewPage> {
    return this.lists.rated('product', productId, { limit });
  }

  /** What all reviews of a product or of a shop come to. */
  ratingOf(subjectId: string): Promise<Rating> {
    return this.lists.rating(subjectId);
  }
}
