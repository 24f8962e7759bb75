import { z } from 'zod';
import { Product, ProductCard } from '#modules/catalog/catalog.contract.js';
import { Account } from '#modules/identity/identity.contract.js';
import { Rating, ReviewPage } from '#modules/reviews/reviews.contract.js';
import { Standing } from '#modules/social/products.contract.js';

export const ProductPage = z
  .strictObject({
    product: Product,
    reviews: ReviewPage.describe('The newest; `reviews.ofProduct` goes on from `nextCursor`.'),
    shopRating: Rating.describe('What all reviews of its shop come to.'),
    more: z.array(ProductCard).describe('Other things of the same shop, newest first.'),
    standings: z.array(Standing).describe('Of the product, and of each of `more`.'),
  })
  .meta({ id: 'ProductPage', description: 'A product with everything that is shown around it.' });
export type ProductPage = z.infer<typeof ProductPage>;

const Count = z.int().min(0);

export const Visitor = z
  .strictObject({
    account: Account.nullable().describe('null for a guest.'),
    cart: z.strictObject({ itemCount: Count }),
    unread: z.strictObject({ messages: Count, notifications: Count }),
    head: Count.nullable().describe(
      'The `sequence` of your newest event, read before the rest: whoever listens from there misses nothing. ' +
        'null for a guest.',
    ),
  })
  .meta({
    id: 'Visitor',
    description: 'What every page shows of whoever looks at it.',
    examples: [
      { account: null, cart: { itemCount: 2 }, unread: { messages: 0, notifications: 0 }, head: null },
    ],
  });
export type Visitor = z.infer<typeof Visitor>;

const Template = z.string().describe('An address, with its one variable in braces.');

export const Marketplace = z
  .strictObject({ productPage: Template, shopPage: Template, orderPage: Template, salePage: Template })
  .meta({ id: 'Marketplace' });
export type Marketplace = z.infer<typeof Marketplace>;
