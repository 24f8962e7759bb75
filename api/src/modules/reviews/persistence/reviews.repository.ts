import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { REVIEW_ROW, type ReviewRow } from '../review-row.js';
import type { ReviewBody } from '../reviews.contract.js';

export interface NewReview extends ReviewBody {
  id: string;
  lineId: string;
  orderId: string;
  productId: string;
  sellerId: string;
  authorId: string;
  authorName: string;
  productTitle: string;
  productSlug: string;
  variantTitle: string;
}

@Injectable()
export class ReviewsRepository {
  constructor(private readonly db: Database) {}

  /** Undefined when the line has a review already. */
  add(review: NewReview): Promise<ReviewRow | undefined> {
    return this.db.row<ReviewRow>(
      `INSERT INTO reviews (id, order_line_id, order_id, product_id, seller_id, author_id, author_name,
                            product_title, product_slug, variant_title, stars, text, media_ids)
       VALUES ($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::uuid, $6::uuid, $7, $8, $9, $10, $11, $12, $13::uuid[])
       ON CONFLICT (order_line_id) DO NOTHING RETURNING ${REVIEW_ROW}`,
      review.id,
      review.lineId,
      review.orderId,
      review.productId,
      review.sellerId,
      review.authorId,
      review.authorName,
      review.productTitle,
      review.productSlug,
      review.variantTitle,
      review.stars,
      review.text,
      review.mediaIds,
    );
  }

  /** The author's own, locked until the transaction ends. */
  lock(authorId: string, reviewId: string): Promise<ReviewRow | undefined> {
    return this.db.row<ReviewRow>(
      `SELECT ${REVIEW_ROW} FROM reviews WHERE id = $1::uuid AND author_id = $2::uuid FOR UPDATE`,
      reviewId,
      authorId,
    );
  }

  async edit(reviewId: string, { stars, text, mediaIds }: ReviewBody): Promise<ReviewRow> {
    const row = await this.db.row<ReviewRow>(
      `UPDATE reviews SET stars = $2, text = $3, media_ids = $4::uuid[], edited_at = now()
       WHERE id = $1::uuid RETURNING ${REVIEW_ROW}`,
      reviewId,
      stars,
      text,
      mediaIds,
    );
    return row!;
  }

  async remove(reviewId: string): Promise<void> {
    await this.db.run(`DELETE FROM reviews WHERE id = $1::uuid`, reviewId);
  }

  answer(sellerId: string, reviewId: string, text: string): Promise<ReviewRow | undefined> {
    return this.db.row<ReviewRow>(
      `UPDATE reviews SET answer = $3, answered_at = now() WHERE id = $1::uuid AND seller_id = $2::uuid RETURNING ${REVIEW_ROW}`,
      reviewId,
      sellerId,
      text,
    );
  }
}
