import { z } from 'zod';
import { Id, Money, pageOf, PageQuery, Slug, Timestamp } from '#platform/http/contract.js';
import { Picture } from '#modules/media/media.contract.js';

export const Condition = z.enum(['new', 'like-new', 'good', 'fair']).meta({ id: 'Condition' });
export type Condition = z.infer<typeof Condition>;
export const ProductStatus = z.enum(['draft', 'published', 'archived']).meta({ id: 'ProductStatus' });
export type ProductStatus = z.infer<typeof ProductStatus>;

export interface CategoryShape {
  key: string;
  name: string;
  children: CategoryShape[];
}
const Category: z.ZodType<CategoryShape> = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    get children() {
      return z.array(Category);
    },
  })
  .meta({ id: 'Category' });
export const CategoryTree = z.strictObject({ items: z.array(Category) }).meta({ id: 'CategoryTree' });

const SellerCard = z
  .strictObject({ id: Id, handle: z.string(), displayName: z.string(), avatarUrl: z.string().nullable() })
  .meta({ id: 'SellerCard' });

export const RatingInBrief = z
  .strictObject({
    average: z.number().min(0).max(5).describe('To one decimal; 0 when nobody has said anything yet.'),
    count: z.int().min(0).describe('How many reviews there are.'),
  })
  .meta({ id: 'RatingInBrief', examples: [{ average: 4.5, count: 8 }] });
export type RatingInBrief = z.infer<typeof RatingInBrief>;

export const ProductCard = z
  .strictObject({
    id: Id,
    slug: Slug,
    title: z.string(),
    price: Money.describe('The lowest price of its variants.'),
    priceVaries: z.boolean(),
    compareAtPrice: Money.nullable(),
    condition: Condition,
    inStock: z.boolean(),
    picture: Picture.nullable(),
    rating: RatingInBrief,
    seller: SellerCard,
    publishedAt: Timestamp,
  })
  .meta({ id: 'ProductCard' });
export type ProductCard = z.infer<typeof ProductCard>;
export const ProductCardPage = pageOf('ProductCardPage', ProductCard);

const Variant = z
  .strictObject({
    id: Id,
    sku: z.string().nullable(),
    optionValues: z.array(z.string()),
    price: Money,
    compareAtPrice: Money.nullable(),
    inStock: z.boolean(),
    stockLeft: z.int().nullable().describe('Told when few are left, else null.'),
    pictureId: Id.nullable(),
  })
  .meta({ id: 'Variant' });

export const Product = z
  .strictObject({
    id: Id,
    slug: Slug,
    title: z.string(),
    descriptionHtml: z.string().describe('Sanitised: safe to show as it is.'),
    vendor: z.string().nullable(),
    category: z.array(z.strictObject({ key: z.string(), name: z.string() })).describe('From the top down.'),
    tags: z.array(z.string()),
    condition: Condition,
    options: z.array(z.strictObject({ name: z.string(), values: z.array(z.string()) })),
    variants: z.array(Variant),
    pictures: z.array(Picture),
    price: Money,
    priceVaries: z.boolean(),
    compareAtPrice: Money.nullable(),
    inStock: z.boolean(),
    rating: RatingInBrief,
    seller: SellerCard.extend({ tagline: z.string().nullable(), location: z.string().nullable() }).meta({
      id: 'SellerOfProduct',
    }),
    publishedAt: Timestamp,
    updatedAt: Timestamp,
  })
  .meta({ id: 'Product', description: 'A published product, as everybody sees it.' });
export type Product = z.infer<typeof Product>;

export const ProductListQuery = PageQuery.extend({
  category: z.string().max(80).optional().describe('A category and everything below it.'),
  seller: z.string().max(40).optional().describe('Handle of a shop.'),
});
export type ProductListQuery = z.infer<typeof ProductListQuery>;
