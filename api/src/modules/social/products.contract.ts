import { z } from 'zod';
import { ProductCard, RatingInBrief } from '#modules/catalog/catalog.contract.js';
import { Id, Money, pageOf, Timestamp } from '#platform/http/contract.js';

const MOST_AT_ONCE = 60;

const LikeCount = z.int().min(0).describe('How many people like it.');

export const Liking = z
  .strictObject({ liked: z.boolean().describe('You like it now.'), likeCount: LikeCount })
  .meta({ id: 'Liking', examples: [{ liked: true, likeCount: 42 }] });
export type Liking = z.infer<typeof Liking>;

export const StandingsQuery = z.strictObject({
  ids: z
    .string()
    .min(36)
    .max(MOST_AT_ONCE * 37)
    .refine((text) => idsIn(text).every((id) => Id.safeParse(id).success), 'Give ids, separated by commas.')
    .refine((text) => idsIn(text).length <= MOST_AT_ONCE, `Give ${MOST_AT_ONCE} ids at most.`)
    .describe(`Ids of products, separated by commas; ${MOST_AT_ONCE} at most.`),
});
export type StandingsQuery = z.infer<typeof StandingsQuery>;
export const idsIn = (text: string): string[] => [...new Set(text.split(','))];

export const Standing = z
  .strictObject({
    productId: Id,
    likeCount: LikeCount,
    viewCount: z.int().min(0).describe('How often it was looked at; a visitor counts once an hour.'),
    liked: z.boolean().nullable().describe('You like it; null for a visitor.'),
    wished: z.boolean().nullable().describe('It is on your wishlist; null for a visitor.'),
  })
  .meta({ id: 'Standing', description: 'How a product stands with people.' });
export type Standing = z.infer<typeof Standing>;
export const Standings = z.strictObject({ items: z.array(Standing) }).meta({ id: 'Standings' });

const KeptProduct = z
  .strictObject({ product: ProductCard, at: Timestamp.describe('Since when it is on the list.') })
  .meta({ id: 'KeptProduct' });
export const KeptProductPage = pageOf('KeptProductPage', KeptProduct);

export const ProductNow = z
  .strictObject({
    title: z.string(),
    price: Money,
    priceVaries: z.boolean(),
    compareAtPrice: Money.nullable(),
    inStock: z.boolean(),
    rating: RatingInBrief,
    variants: z
      .array(
        z.strictObject({
          id: Id,
          price: Money,
          compareAtPrice: Money.nullable(),
          inStock: z.boolean(),
          stockLeft: z.int().nullable().describe('Told when few are left, else null.'),
        }),
      )
      .nullable()
      .describe('null when there are too many to tell: read the product again.'),
  })
  .meta({ id: 'ProductNow', description: 'What changes about a product while people look at it.' });
export type ProductNow = z.infer<typeof ProductNow>;

export const WatchBody = z.strictObject({ productId: Id }).meta({ id: 'WatchBody' });
export type WatchBody = z.infer<typeof WatchBody>;

export const ProductWatched = z
  .strictObject({
    productId: Id,
    likeCount: LikeCount,
    viewCount: z.int().min(0),
    product: ProductNow,
  })
  .meta({ id: 'ProductWatched' });
export type ProductWatched = z.infer<typeof ProductWatched>;
