import { z } from 'zod';
import { Id } from '#platform/http/contract.js';
import { ProductUpsert } from './seller-products.contract.js';

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
    errors: z.array(z.strictObject({ pointer: z.string(), code: z.string(), message: z.string() })),
  })
  .meta({ id: 'UpsertResult' });
export type UpsertResult = z.infer<typeof UpsertResult>;
export const UpsertResults = z.strictObject({ results: z.array(UpsertResult) }).meta({ id: 'UpsertResults' });
export type UpsertResults = z.infer<typeof UpsertResults>;
