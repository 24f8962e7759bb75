import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import type { DomainEvent } from '#shared/domain-event.js';
import type { RatingInBrief } from '../catalog.contract.js';
import type { Product, ProductImage, ProductVariant } from '../domain/product.js';

const PRODUCT = `
  SELECT p.id, p.seller_id AS "sellerId", p.handle, p.slug, p.title, p.description_html AS "descriptionHtml", p.vendor,
         p.product_type AS "productType", p.category, p.tags, p.condition, p.status, p.options, p.version,
         v.variants, coalesce(i.images, '[]') AS images
  FROM products p
  CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('id', id, 'sku', sku, 'optionValues', option_values, 'priceAmount', price_amount,
             'compareAtAmount', compare_at_amount, 'currency', currency, 'barcode', barcode, 'weightGrams', weight_grams,
             'imageSha256', image_sha256) ORDER BY position) AS variants
    FROM variants WHERE product_id = p.id) v
  CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('sha256', sha256, 'alt', alt) ORDER BY position) AS images
    FROM product_images WHERE product_id = p.id) i`;

const WITH_PAGE =
  PRODUCT.replace(
    'SELECT ',
    `SELECT p.published_at AS "publishedAt", p.updated_at AS "updatedAt",
       json_build_object('average', coalesce(r.average, 0), 'count', coalesce(r.count, 0)) AS rating, `,
  ) + ` LEFT JOIN product_ratings r ON r.product_id = p.id`;

export interface EndedVariant {
  variantId: string;
  productId: string;
}

/** Whole products in, whole products out, hundreds at a time; saving them saves their events. */
@Injectable()
export class ProductRepository {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
  ) {}

  /** Keeps other writers of this shop waiting until the transaction ends, so that handles and SKUs stay unique. */
  async lockShop(sellerId: string): Promise<void> {
    await this.db.run(`SELECT pg_advisory_xact_lock(hashtextextended($1, 9))`, sellerId);
  }

  ofShop(sellerId: string, handles: string[]): Promise<Product[]> {
    return this.db.rows(
      `${PRODUCT} WHERE p.seller_id = $1::uuid AND p.handle = ANY ($2::text[])`,
      sellerId,
      handles,
    );
  }

  async one(sellerId: string, productId: string): Promise<Product | undefined> {
    return this.db.row(`${PRODUCT} WHERE p.id = $2::uuid AND p.seller_id = $1::uuid`, sellerId, productId);
  }

  /** With what only its page shows. */
  byIds(
    productIds: string[],
  ): Promise<(Product & { publishedAt: Date; updatedAt: Date; rating: RatingInBrief })[]> {
    return this.db.rows(`${WITH_PAGE} WHERE p.id = ANY ($1::uuid[])`, productIds);
  }

  async takenSlugs(slugs: string[]): Promise<Set<string>> {
    const rows = await this.db.rows<{ slug: string }>(
      `SELECT slug FROM products WHERE slug = ANY ($1::text[])`,
      slugs,
    );
    return new Set(rows.map(({ slug }) => slug));
  }

  /** Which of these SKUs other products of the shop use. */
  async skuOwners(sellerId: string, skus: string[]): Promise<Map<string, string>> {
    const rows = await this.db.rows<{ sku: string; productId: string }>(
      `SELECT sku, product_id AS "productId" FROM variants WHERE seller_id = $1::uuid AND sku = ANY ($2::text[])`,
      sellerId,
      skus,
    );
    return new Map(rows.map(({ sku, productId }) => [sku, productId]));
  }

  /** Returns the variants that ended. */
  async save(products: Product[], events: DomainEvent[]): Promise<EndedVariant[]> {
    if (products.length === 0) return [];
    await this.saveProducts(products);
    const ended = await this.saveVariants(products);
    await this.saveImages(products);
    await this.takeDown(products.filter(({ status }) => status !== 'published').map(({ id }) => id));
    this.events.append(...events);
    return ended;
  }

  /** What is no longer on sale is gone with the change itself; what is put on sale may come a moment later. */
  async takeDown(productIds: string[]): Promise<void> {
    if (productIds.length === 0) return;
    await this.db.run(`DELETE FROM category_listings WHERE product_id = ANY ($1::uuid[])`, productIds);
    await this.db.run(`DELETE FROM product_pages WHERE product_id = ANY ($1::uuid[])`, productIds);
  }

  private async saveProducts(products: Product[]): Promise<void> {
    await this.db.run(
      `INSERT INTO products (id, seller_id, handle, slug, title, description_html, vendor, product_type, category, tags,
                             condition, status, options, version, published_at)
       SELECT id, "sellerId", handle, slug, title, "descriptionHtml", vendor, "productType", category, tags, condition,
              status, options, version, CASE WHEN status = 'published' THEN now() END
       FROM jsonb_to_recordset($1::jsonb) AS p(id uuid, "sellerId" uuid, handle text, slug text, title text,
         "descriptionHtml" text, vendor text, "productType" text, category text, tags text[], condition text, status text,
         options text[], version int)
       ON CONFLICT (id) DO UPDATE SET title = excluded.title, description_html = excluded.description_html,
         vendor = excluded.vendor, product_type = excluded.product_type, category = excluded.category,
         tags = excluded.tags, condition = excluded.condition, status = excluded.status, options = excluded.options,
         version = excluded.version, published_at = coalesce(products.published_at, excluded.published_at),
         updated_at = now()`,
      JSON.stringify(products.map(({ variants: _v, images: _i, ...row }) => row)),
    );
  }

  private async saveVariants(products: Product[]): Promise<EndedVariant[]> {
    type Row = ProductVariant & { productId: string; sellerId: string; position: number };
    const rows: Row[] = products.flatMap(({ id: productId, sellerId, variants }) =>
      variants.map((variant, position) => ({ ...variant, productId, sellerId, position })),
    );
    // A SKU may move from one variant to another: let go of the old ones before the new ones take them.
    // Two lists of rows that share none, for a row that is updated in the statement that deletes it stays.
    const ended = await this.db.rows<EndedVariant>(
      `WITH kept AS (UPDATE variants SET sku = NULL WHERE id = ANY ($2::uuid[]) AND sku IS NOT NULL)
       DELETE FROM variants WHERE product_id = ANY ($1::uuid[]) AND NOT id = ANY ($2::uuid[])
       RETURNING id AS "variantId", product_id AS "productId"`,
      products.map(({ id }) => id),
      rows.map(({ id }) => id),
    );
    await this.db.run(
      `INSERT INTO variants (id, product_id, seller_id, position, sku, option_values, price_amount, compare_at_amount,
                             currency, barcode, weight_grams, image_sha256)
       SELECT id, "productId", "sellerId", position, sku, "optionValues", "priceAmount", "compareAtAmount", currency,
              barcode, "weightGrams", "imageSha256"
       FROM jsonb_to_recordset($1::jsonb) AS v(id uuid, "productId" uuid, "sellerId" uuid, position int, sku text,
         "optionValues" text[], "priceAmount" bigint, "compareAtAmount" bigint, currency text, barcode text,
         "weightGrams" int, "imageSha256" text)
       ON CONFLICT (id) DO UPDATE SET position = excluded.position, sku = excluded.sku,
         option_values = excluded.option_values, price_amount = excluded.price_amount,
         compare_at_amount = excluded.compare_at_amount, currency = excluded.currency, barcode = excluded.barcode,
         weight_grams = excluded.weight_grams, image_sha256 = excluded.image_sha256`,
      JSON.stringify(rows),
    );
    return ended;
  }

  private async saveImages(products: Product[]): Promise<void> {
    type Row = ProductImage & { productId: string; position: number };
    const rows: Row[] = products.flatMap(({ id: productId, images }) =>
      images.map((image, position) => ({ ...image, productId, position })),
    );
    await this.db.run(
      `DELETE FROM product_images WHERE product_id = ANY ($1::uuid[])`,
      products.map(({ id }) => id),
    );
    await this.db.run(
      `INSERT INTO product_images (product_id, position, sha256, alt)
       SELECT "productId", position, sha256, alt
       FROM jsonb_to_recordset($1::jsonb) AS i("productId" uuid, position int, sha256 text, alt text)`,
      JSON.stringify(rows),
    );
  }
}
