import { z } from 'zod';
import { Id, Line, Slug } from '#platform/http/contract.js';
import { ProductStatus } from './catalog.contract.js';
import { ProductUpsert, SellerProductQuery } from './seller-products.contract.js';

/** Items are judged one by one, later: here they may be anything. */
export const UpsertProductsBody = z
  .strictObject({
    dryRun: z.boolean().default(false).describe('Say what would happen, change nothing.'),
    items: z
      .array(z.union([z.unknown(), ProductUpsert]).meta({ 'x-schema': 'ProductUpsert' }))
      .min(1)
      .max(500)
      .describe('Each a `ProductUpsert`; a bad one holds no other back.'),
  })
  .meta({ id: 'UpsertProductsBody' });
export type UpsertProductsBody = z.infer<typeof UpsertProductsBody>;

export const ProductDifference = z
  .strictObject({
    field: z.string().describe('As in `ProductPatch`; `variant` when a whole variant comes or goes.'),
    variant: z.string().nullable().describe('Its SKU or option values; null for the product itself.'),
    before: z.string().nullable().describe('In words, shortened; null for nothing.'),
    after: z.string().nullable(),
  })
  .meta({ id: 'ProductDifference' });
export type ProductDifference = z.infer<typeof ProductDifference>;

export const UpsertResult = z
  .strictObject({
    index: z.int().describe('Position in `items`.'),
    handle: z.string(),
    status: z.enum(['created', 'updated', 'unchanged', 'refused']),
    productId: Id.nullable(),
    slug: z.string().nullable(),
    changes: z.array(z.string()).describe('Fields that differ.'),
    differences: z
      .array(ProductDifference)
      .describe('Of a dry run: every field that would change. Ends early in an answer that names 20,000.'),
    categoryGuess: z
      .strictObject({
        key: z.string(),
        confidence: z
          .enum(['high', 'medium', 'low'])
          .describe('By its type; by its tags or title; or only the nearest that is certainly not wrong.'),
      })
      .nullable()
      .describe('When the category was guessed, because nobody said it.'),
    errors: z.array(z.strictObject({ pointer: z.string(), code: z.string(), message: z.string() })),
  })
  .meta({ id: 'UpsertResult' });
export type UpsertResult = z.infer<typeof UpsertResult>;
export const UpsertResults = z.strictObject({ results: z.array(UpsertResult) }).meta({ id: 'UpsertResults' });
export type UpsertResults = z.infer<typeof UpsertResults>;

export const ChangeStatusBody = z
  .strictObject({
    status: ProductStatus.describe('What they become: `published`, `draft` or `archived`.'),
    products: z.array(Line(120)).min(1).max(500).optional().describe('Ids, handles or SKUs.'),
    filter: z
      .strictObject({
        status: ProductStatus.optional(),
        q: SellerProductQuery.shape.q,
        after: Slug.optional().describe('`next` of the answer before.'),
      })
      .optional()
      .describe('Those that fit, 500 at a time; an empty one means all of your products.'),
    dryRun: z.boolean().default(false).describe('Say what would happen, change nothing.'),
  })
  .refine(({ products, filter }) => (products === undefined) !== (filter === undefined), {
    message: 'Give either products or a filter.',
  })
  .meta({ id: 'ChangeStatusBody', examples: [{ status: 'archived', products: ['linen-apron'] }] });
export type ChangeStatusBody = z.infer<typeof ChangeStatusBody>;

export const StatusResult = z
  .strictObject({
    product: z.string().describe('As it was asked for; by a filter, its handle.'),
    productId: Id.nullable(),
    handle: z.string().nullable(),
    title: z.string().nullable(),
    before: ProductStatus.nullable(),
    status: z.enum(['changed', 'unchanged', 'refused']),
    errors: z.array(z.strictObject({ pointer: z.string(), code: z.string(), message: z.string() })),
  })
  .meta({ id: 'StatusResult' });
export type StatusResult = z.infer<typeof StatusResult>;
export const StatusResults = z
  .strictObject({
    results: z.array(StatusResult),
    next: z
      .string()
      .nullable()
      .describe('Of a filter: ask again with `after` for the rest; null at the end.'),
  })
  .meta({ id: 'StatusResults' });
export type StatusResults = z.infer<typeof StatusResults>;
