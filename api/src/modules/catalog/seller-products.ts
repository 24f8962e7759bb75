import { Injectable } from '@nestjs/common';
import { Inventory } from '#modules/inventory/index.js';
import { Media } from '#modules/media/index.js';
import { Database } from '#platform/database/database.js';
import type { SellerProduct } from './seller-products.contract.js';
import { ProductNotFound } from './catalog.errors.js';

export type SellerProductRow = Omit<SellerProduct, 'createdAt' | 'updatedAt'> & {
  createdAt: Date;
  updatedAt: Date;
};

/** The columns of a `SellerProduct`, made in one query; stock comes from the inventory afterwards. */
export const SELLER_PRODUCT = `
  p.id, p.handle, p.slug, p.title, p.description_html AS "descriptionHtml", p.vendor, p.product_type AS "productType",
  p.category, p.tags, p.condition, p.status, p.version, p.created_at AS "createdAt", p.updated_at AS "updatedAt",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('name', name) ORDER BY place), '[]')
   FROM unnest(p.options) WITH ORDINALITY AS o(name, place)) AS options,
  (SELECT jsonb_agg(jsonb_build_object('id', v.id, 'sku', v.sku, 'optionValues', v.option_values,
      'price', jsonb_build_object('amount', v.price_amount, 'currency', v.currency),
      'compareAtPrice', CASE WHEN v.compare_at_amount IS NOT NULL
        THEN jsonb_build_object('amount', v.compare_at_amount, 'currency', v.currency) END,
      'stock', NULL, 'held', 0, 'barcode', v.barcode, 'weightGrams', v.weight_grams, 'imageSha256', v.image_sha256)
      ORDER BY v.position)
   FROM variants v WHERE v.product_id = p.id) AS variants,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('sha256', i.sha256, 'alt', i.alt, 'status', 'ready') ORDER BY i.position), '[]')
   FROM product_images i WHERE i.product_id = p.id) AS images`;

/** Products `p` of seller $1, of status $2 and fitting the pattern $3, each when it is given. */
export const matching = `p.seller_id = $1::uuid AND ($2::text IS NULL OR p.status = $2)
  AND ($3::text IS NULL OR p.title ILIKE $3 OR p.handle ILIKE $3
       OR EXISTS (SELECT FROM variants v WHERE v.product_id = p.id AND v.sku ILIKE $3))`;

export const patternOf = (words: string | undefined): string | null =>
  words ? `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%` : null;

/** A seller's own products, as only they see them. */
@Injectable()
export class SellerProducts {
  constructor(
    private readonly db: Database,
    private readonly inventory: Inventory,
    private readonly media: Media,
  ) {}

  async get(sellerId: string, productId: string): Promise<SellerProduct> {
    const row = await this.db.row<SellerProductRow>(
      `SELECT ${SELLER_PRODUCT} FROM products p WHERE p.id = $2::uuid AND p.seller_id = $1::uuid`,
      sellerId,
      productId,
    );
    if (!row) throw new ProductNotFound(`You have no product ${productId}.`);
    return (await this.complete(sellerId, [row]))[0]!;
  }

  /** Adds what other rooms know: units on hand, and whether each image is ready. */
  async complete(sellerId: string, rows: SellerProductRow[]): Promise<SellerProduct[]> {
    const levels = await this.inventory.levelsOf(
      rows.flatMap(({ variants }) => variants.map(({ id }) => id)),
    );
    const statuses = await this.media.statusOf(
      sellerId,
      rows.flatMap(({ images }) => images.map(({ sha256 }) => sha256)),
    );
    return rows.map((row) => ({
      ...row,
      variants: row.variants.map((variant) => {
        const level = levels.get(variant.id);
        return { ...variant, stock: level ? level.onHand : 0, held: level?.held ?? 0 };
      }),
      images: row.images.map((image) => ({ ...image, status: statuses.get(image.sha256) ?? 'processing' })),
      createdAt: row.createdAt.toISOString(),
      updatedAt: row.updatedAt.toISOString(),
    }));
  }
}
