import { z } from 'zod';
import { Id, Money, Slug, Total } from '#platform/http/contract.js';

export const MOST_UNITS_PER_LINE = 99;
export const MOST_LINES = 100;

export const CartProblem = z
  .strictObject({
    kind: z.enum(['gone', 'own', 'sold-out', 'fewer-left', 'price-changed']),
    message: z.string().describe('A sentence to show.'),
    available: z.int().nullable(),
    priceBefore: Money.nullable(),
  })
  .meta({ id: 'CartProblem' });
export type CartProblem = z.infer<typeof CartProblem>;

export const CartLine = z
  .strictObject({
    variantId: Id,
    productId: Id.nullable(),
    slug: Slug.nullable(),
    title: z.string(),
    variantTitle: z.string().describe('e.g. "M / Indigo"; empty when there is only one.'),
    imageUrl: z.string().nullable(),
    quantity: z.int(),
    unitPrice: Money,
    total: Total,
    problem: CartProblem.nullable(),
  })
  .meta({ id: 'CartLine' });
export type CartLine = z.infer<typeof CartLine>;

export const Cart = z
  .strictObject({
    id: Id.nullable().describe('null while nothing was ever put in.'),
    token: z
      .string()
      .nullable()
      .describe('Of a guest cart: send it as `Cart-Token`. null with cookies or signed in.'),
    sellers: z.array(
      z
        .strictObject({
          seller: z.strictObject({ id: Id, handle: z.string(), displayName: z.string() }),
          lines: z.array(CartLine),
          subtotal: Total.describe('Of its lines.'),
          shipping: Total.describe('What this shop adds for sending it.'),
        })
        .meta({ id: 'CartSeller' }),
    ),
    itemCount: z.int(),
    itemsTotal: Total,
    shippingTotal: Total,
    total: Total.describe('What a checkout charges: send it as `expectedTotal`.'),
    buyable: z.boolean().describe('False while a line has a problem that stops checkout.'),
  })
  .meta({ id: 'Cart' });
export type Cart = z.infer<typeof Cart>;

export const AddCartItemBody = z
  .strictObject({ variantId: Id, quantity: z.int().min(1).max(MOST_UNITS_PER_LINE).default(1) })
  .meta({ id: 'AddCartItemBody' });

export const SetCartItemBody = z
  .strictObject({ quantity: z.int().min(0).max(MOST_UNITS_PER_LINE).describe('0 takes it out.') })
  .meta({ id: 'SetCartItemBody', examples: [{ quantity: 2 }] });

export const MergeCartBody = z
  .strictObject({
    token: z.string().max(200).optional().describe('Of the guest cart; left out with cookies.'),
  })
  .meta({ id: 'MergeCartBody' });

export const CartMerge = z
  .strictObject({
    cart: Cart,
    changes: z.array(z.string()).describe('What became of the guest cart, as sentences to show.'),
  })
  .meta({ id: 'CartMerge' });
export type CartMerge = z.infer<typeof CartMerge>;
