/** A review as the database gives it. */
export interface ReviewRow {
  id: string;
  productId: string;
  sellerId: string;
  authorId: string;
  authorName: string;
  productTitle: string;
  productSlug: string;
  variantTitle: string;
  stars: number;
  text: string;
  mediaIds: string[];
  answer: string | null;
  answeredAt: Date | null;
  writtenAt: Date;
  editedAt: Date | null;
}

export const REVIEW_ROW = `id, product_id AS "productId", seller_id AS "sellerId", author_id AS "authorId",
  author_name AS "authorName", product_title AS "productTitle", product_slug AS "productSlug",
  variant_title AS "variantTitle", stars, text, media_ids AS "mediaIds", answer, answered_at AS "answeredAt",
  written_at AS "writtenAt", edited_at AS "editedAt"`;
