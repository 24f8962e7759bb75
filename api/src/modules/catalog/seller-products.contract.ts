import { z } from 'zod';
import {
  Id,
  Line,
  Money,
  OptionalLine,
  pageOf,
  PageQuery,
  Slug,
  Timestamp,
} from '#platform/http/contract.js';
import { Sha256 } from '#modules/media/media.contract.js';
import { Condition, ProductStatus } from './catalog.contract.js';

const OptionValue = OptionalLine(120);

export const VariantInput = z
  .strictObject({
    sku: Line(64).nullish().describe('Unique in your shop; null when you do not use them.'),
    optionValues: z.array(OptionValue).max(3).default([]).describe('One for each option, in order.'),
    price: Money,
    compareAtPrice: Money.nullish().describe('The price before; must be higher.'),
    stock: z
      .int()
      .min(0)
      .max(10_000_000)
      .nullish()
      .describe('Units on hand. null: made to order, never sold out. Left out: unchanged, 0 when new.'),
    barcode: OptionalLine(40).nullish(),
    weightGrams: z.int().min(0).max(10_000_000).nullish(),
    imageSha256: Sha256.nullish(),
  })
  .meta({ id: 'VariantInput' });
export type VariantInput = z.infer<typeof VariantInput>;

export const ProductInput = z
  .strictObject({
    handle: Slug.describe('Your own key for this product: sending it again changes the same product.'),
    title: Line(200),
    descriptionHtml: z.string().max(50_000).optional(),
    vendor: OptionalLine(120).nullish(),
    productType: OptionalLine(120).nullish().describe('Your own word; helps to find the category.'),
    category: z.string().max(80).nullish().describe('A key of `categories.list`; guessed when left out.'),
    tags: z.array(Line(60)).max(50).optional(),
    condition: Condition.optional().describe('`new` for a new product.'),
    status: z.enum(['draft', 'published']).optional().describe('`draft` for a new product.'),
    options: z
      .array(z.strictObject({ name: Line(60) }))
      .max(3)
      .optional(),
    variants: z.array(VariantInput).min(1).max(100),
    images: z
      .array(z.strictObject({ sha256: Sha256, alt: OptionalLine(300).default('') }))
      .max(20)
      .optional(),
  })
  .meta({
    id: 'ProductInput',
    description: 'What is left out stays as it is; a new product gets the plain default.',
    examples: [
      {
        handle: 'linen-apron',
        title: 'Linen apron',
        status: 'published',
        options: [{ name: 'Colour' }],
        variants: [
          { sku: 'APR-SAGE', optionValues: ['Sage'], price: { amount: 4800, currency: 'USD' }, stock: 12 },
        ],
      },
    ],
  });
export type ProductInput = z.infer<typeof ProductInput>;

/** A variant of a product that may be there already: what is left out stays, null clears. */
export const VariantPatch = z
  .strictObject({
    ...VariantInput.shape,
    optionValues: z
      .array(OptionValue)
      .max(3)
      .optional()
      .describe('One for each option, in order. With the SKU they say which variant is meant.'),
    price: Money.optional().describe('A new variant needs one.'),
  })
  .meta({ id: 'VariantPatch' });
export type VariantPatch = z.infer<typeof VariantPatch>;

const PATCH = {
  ...ProductInput.omit({ handle: true }).shape,
  title: Line(200).optional(),
  descriptionHtml: z.string().max(50_000).nullish(),
  tags: z.array(Line(60)).max(50).nullish(),
  condition: Condition.nullish(),
  options: ProductInput.shape.options.nullable(),
  variants: z
    .array(VariantPatch)
    .max(100)
    .optional()
    .describe('Each is matched by its SKU, then by its option values. See `variantsMode`.'),
  variantsMode: z
    .enum(['replace', 'merge'])
    .optional()
    .describe(
      '`replace` (default): `variants` is all of them, others end. `merge`: others stay as they are.',
    ),
  images: ProductInput.shape.images.nullable(),
};
const LEFT_OUT = 'What is left out stays as it is; null or an empty list clears it.';

export const ProductPatch = z
  .strictObject(PATCH)
  .omit({ status: true })
  .meta({
    id: 'ProductPatch',
    description: LEFT_OUT,
    examples: [{ title: 'Linen apron, washed' }],
  });
export type ProductPatch = z.infer<typeof ProductPatch>;

export const ProductUpsert = z.strictObject({ handle: ProductInput.shape.handle, ...PATCH }).meta({
  id: 'ProductUpsert',
  description: `${LEFT_OUT} A product that is not there yet needs a title and variants with prices.`,
  examples: [
    {
      handle: 'linen-apron',
      variantsMode: 'merge',
      variants: [{ sku: 'APR-SAGE', price: { amount: 4200, currency: 'USD' }, stock: 40 }],
    },
  ],
});
export type ProductUpsert = z.infer<typeof ProductUpsert>;

export const SellerProduct = z
  .strictObject({
    id: Id,
    handle: Slug,
    slug: Slug,
    title: z.string(),
    descriptionHtml: z.string(),
    vendor: z.string().nullable(),
    productType: z.string().nullable(),
    category: z.string(),
    tags: z.array(z.string()),
    condition: Condition,
    status: ProductStatus,
    options: z.array(z.strictObject({ name: z.string() })),
    variants: z.array(
      z
        .strictObject({
          id: Id,
          sku: z.string().nullable(),
          optionValues: z.array(z.string()),
          price: Money,
          compareAtPrice: Money.nullable(),
          stock: z.int().nullable().describe('Units on hand; null is made to order.'),
          held: z.int().describe('Units in checkouts that are being paid.'),
          barcode: z.string().nullable(),
          weightGrams: z.int().nullable(),
          imageSha256: Sha256.nullable(),
        })
        .meta({ id: 'SellerVariant' }),
    ),
    images: z.array(z.strictObject({ sha256: Sha256, alt: z.string(), status: z.string() })),
    version: z.int(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  })
  .meta({ id: 'SellerProduct', description: 'Your own product, with everything you entered.' });
export type SellerProduct = z.infer<typeof SellerProduct>;
export const SellerProductPage = pageOf('SellerProductPage', SellerProduct);
export const SellerProductList = SellerProductPage.extend({
  total: z.int().nullable().describe('How many there are on all pages, when asked with `total`.'),
}).meta({ id: 'SellerProductList' });
export type SellerProductList = z.infer<typeof SellerProductList>;

const flag = (value: unknown) => (value === 'true' ? true : value === 'false' ? false : value);

export const SellerProductQuery = PageQuery.extend({
  status: ProductStatus.optional(),
  q: z.string().trim().max(120).optional().describe('Part of a title, handle or SKU.'),
  total: z.preprocess(flag, z.boolean().optional()).describe('Count them all, too.'),
});
export type SellerProductQuery = z.infer<typeof SellerProductQuery>;

export const SellerProductExportQuery = PageQuery.extend({ status: ProductStatus.optional() });
export type SellerProductExportQuery = z.infer<typeof SellerProductExportQuery>;
