import { z } from 'zod';
import { Id } from '#platform/http/contract.js';
import { liveEvent } from '#platform/live/live-event.js';
import { ProductNow } from './products.contract.js';

const productId = '0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f';

/** Who watches this hears how the product stands. */
export const topicOfProduct = (id: string): string => `product:${id}`;

/** Who watches this has their own feed open. */
export const topicOfFeed = (userId: string): string => `feed:${userId}`;

export const FeedGrown = liveEvent({
  type: 'feed:grown',
  summary: 'Your feed, which you watch, begins with something new now: read its first page.',
  is: 'passing',
  data: z.strictObject({}),
  example: {},
});

export const LikesMoved = liveEvent({
  type: 'product:liked',
  summary: 'A product you watch is liked by so many people now.',
  is: 'passing',
  data: z.strictObject({ productId: Id, likeCount: z.int().min(0) }),
  example: { productId, likeCount: 42 },
});

export const LikeChanged = liveEvent({
  type: 'like:changed',
  summary: 'You like a product now, or no longer: on another device or in another tab.',
  is: 'passing',
  data: z.strictObject({ productId: Id, liked: z.boolean() }),
  example: { productId, liked: true },
});

export const WishlistChanged = liveEvent({
  type: 'wishlist:changed',
  summary: 'A product is on your wishlist now, or no longer.',
  is: 'passing',
  data: z.strictObject({ productId: Id, wished: z.boolean() }),
  example: { productId, wished: true },
});

export const FollowChanged = liveEvent({
  type: 'follow:changed',
  summary: 'You follow somebody now, or no longer.',
  is: 'passing',
  data: z.strictObject({
    userId: Id,
    following: z.boolean(),
    followers: z.int().min(0).describe('How many follow them now.'),
  }),
  example: { userId: '0199a7a2-6f00-7000-8000-00000000ada1', following: true, followers: 42 },
});

export const ProductMoved = liveEvent({
  type: 'product:updated',
  summary: 'A product you watch has another price, stock, title or rating, or is no longer on sale.',
  is: 'passing',
  data: z.strictObject({
    productId: Id,
    product: ProductNow.nullable().describe('null when it is no longer on sale.'),
  }),
  example: {
    productId,
    product: {
      title: 'Night Kiln Mug',
      price: { amount: 1800, currency: 'USD' },
      priceVaries: false,
      compareAtPrice: null,
      inStock: true,
      rating: { average: 4.5, count: 8 },
      variants: [
        {
          id: '0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e60',
          price: { amount: 1800, currency: 'USD' },
          compareAtPrice: null,
          inStock: true,
          stockLeft: 2,
        },
      ],
    },
  },
});
