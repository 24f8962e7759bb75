import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Media } from '#modules/media/index.js';
import type { PageQuery } from '#platform/http/contract.js';
import { decodeCursor, toPage } from '#platform/http/cursor.js';
import { ReviewsRepository, type ReviewRow } from './persistence/reviews.repository.js';
import type { Review } from './reviews.contract.js';

const Position = z.tuple([z.iso.datetime(), z.uuid()]);
const NEWEST = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

/** Reviews as people read them, newest first. */
@Injectable()
export class ReviewLists {
  constructor(
    private readonly reviews: ReviewsRepository,
    private readonly media: Media,
  ) {}

  async page(of: 'product' | 'seller' | 'author', id: string, { limit, cursor }: PageQuery) {
    const rows = await this.reviews.list(of, id, decodeCursor(cursor, Position) ?? NEWEST, limit + 1);
    const page = toPage(
      rows,
      limit,
      (row) => row,
      ({ writtenAt, id: reviewId }) => [writtenAt, reviewId],
    );
    return { ...page, items: await this.shown(page.items) };
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
}
