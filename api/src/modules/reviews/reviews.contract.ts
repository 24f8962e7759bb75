import { z } from 'zod';
import { Picture } from '#modules/media/media.contract.js';
import { Id, Slug, Text, Timestamp } from '#platform/http/contract.js';

const LONGEST_TEXT = 2_000;
const MOST_PICTURES = 4;

export const Rating = z
  .strictObject({
    average: z.number().min(0).max(5).describe('To one decimal; 0 when nobody has said anything yet.'),
    count: z.int().min(0),
    distribution: z.array(z.int().min(0)).length(5).describe('Reviews with one star, with two … with five.'),
  })
  .meta({ id: 'Rating', examples: [{ average: 4.5, count: 8, distribution: [0, 0, 1, 2, 5] }] });
export type Rating = z.infer<typeof Rating>;

export const Review = z
  .strictObject({
    id: Id,
    productId: Id,
    productTitle: z.string(),
    productSlug: Slug,
    variantTitle: z.string().describe('Which variant was bought; empty when there was one only.'),
    author: z.string().describe('As others see them: "Ada M."'),
    stars: z.int().min(1).max(5),
    text: z.string(),
    pictures: z.array(Picture),
    answer: z.strictObject({ text: z.string(), at: Timestamp }).nullable().describe("The seller's."),
    writtenAt: Timestamp,
    editedAt: Timestamp.nullable(),
  })
  .meta({ id: 'Review' });
export type Review = z.infer<typeof Review>;

export const ReviewPage = z
  .strictObject({
    items: z.array(Review),
    nextCursor: z.string().nullable().describe('null on the last page.'),
    rating: Rating,
  })
  .meta({ id: 'ReviewPage' });
export type ReviewPage = z.infer<typeof ReviewPage>;

export const ReviewBody = z
  .strictObject({
    stars: z.int().min(1).max(5),
    text: Text(LONGEST_TEXT).default(''),
    mediaIds: z
      .array(Id)
      .max(MOST_PICTURES)
      .default([])
      .refine((ids) => new Set(ids).size === ids.length, 'The same picture is there twice.')
      .describe('Images you uploaded, when they are ready.'),
  })
  .meta({ id: 'ReviewBody', examples: [{ stars: 5, text: 'Soft, and true to size.', mediaIds: [] }] });
export type ReviewBody = z.infer<typeof ReviewBody>;

export const AnswerBody = z
  .strictObject({ text: Text(LONGEST_TEXT).min(1) })
  .meta({ id: 'ReviewAnswerBody', examples: [{ text: 'Thank you, Ada!' }] });
export type AnswerBody = z.infer<typeof AnswerBody>;

export const OwnReviewPage = z
  .strictObject({ items: z.array(Review), nextCursor: z.string().nullable() })
  .meta({ id: 'OwnReviewPage' });

export const WaitingLines = z
  .strictObject({
    items: z.array(
      z.strictObject({
        orderId: Id,
        orderNumber: z.string(),
        lineId: Id,
        productId: Id,
        title: z.string(),
        variantTitle: z.string(),
        imageUrl: z.string().nullable(),
        deliveredAt: Timestamp,
      }),
    ),
  })
  .meta({ id: 'WaitingLines', description: 'What you received lately and have not reviewed, newest first.' });
export type WaitingLines = z.infer<typeof WaitingLines>;
