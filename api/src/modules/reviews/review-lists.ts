import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Media } from '#modules/media/index.js';
import { Database } from '#platform/database/database.js';
import type { PageQuery } from '#platform/http/contract.js';
import { decodeCursor, Instant, toPage } from '#platform/http/cursor.js';
import { ratingOf, type StarCounts } from './domain/rating.js';
import { REVIEW_ROW, type ReviewRow } from './review-row.js';
import type { Rating, Review, ReviewPage } from './reviews.contract.js';

const Position = z.tuple([Instant, z.uuid()]);
const LISTS = { product: 'product_id', seller: 'seller_id', author: 'author_id' } as const;
const NEWEST = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

/** Reviews as people read them, newest first. */
@Injectable()
export class ReviewLists {
  constructor(
    private readonly db: Database,
    private readonly media: Media,
  ) {}

  async page(of: keyof typeof LISTS, id: string, { limit, cursor }: PageQuery) {
    const rows = await this.db.rows<ReviewRow>(
      `SELECT ${REVIEW_ROW} FROM reviews
       WHERE ${LISTS[of]} = $1::uuid AND (written_at, id) < ($2::timestamptz, $3::uuid)
       ORDER BY written_at DESC, id DESC LIMIT $4::int`,
      id,
      ...(decodeCursor(cursor, Position) ?? NEWEST),
      limit + 1,
    );
    const page = toPage(
      rows,
      limit,
      (row) => row,
      ({ writtenAt, id: reviewId }) => [writtenAt, reviewId],
    );
    return { ...page, items: await this.shown(page.items) };
  }

  /** A page of them, with what all of them come to. */
  async rated(of: keyof typeof LISTS, id: string, page: PageQuery): Promise<ReviewPage> {
    const [reviews, rating] = await Promise.all([this.page(of, id, page), this.rating(id)]);
    return { ...reviews, rating };
  }

  async shown(rows: readonly ReviewRow[]): Promise<Review[]> {
    const pictures = await this.media.picturesByIds(
      rows.flatMap(({ authorId, mediaIds }) => mediaIds.map((id) => ({ ownerId: authorId, id }))),
    );
    return rows.map(
      ({ authorId: _author, sellerId: _seller, authorName, mediaIds, answer, answeredAt, ...row }) => ({
        ...row,
        author: authorName,
        pictures: mediaIds.flatMap((id) => pictures.get(id) ?? []),
        answer: answer === null ? null : { text: answer, at: answeredAt!.toISOString() },
        writtenAt: row.writtenAt.toISOString(),
        editedAt: row.editedAt?.toISOString() ?? null,
      }),
    );
  }

  async rating(subjectId: string): Promise<Rating> {
    return ratingOf(
      await this.db.row<StarCounts>(
        `SELECT one, two, three, four, five FROM ratings WHERE subject_id = $1::uuid`,
        subjectId,
      ),
    );
  }

  async reviewedAmong(lineIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.rows<{ id: string }>(
      `SELECT order_line_id AS id FROM reviews WHERE order_line_id = ANY ($1::uuid[])`,
      [...lineIds],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
