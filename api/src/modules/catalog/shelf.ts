import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import type { Product } from './catalog.contract.js';

export interface Listed {
  productId: string;
  sellerId: string;
  publishedAt: Date;
}

/** A product on sale; `card` is its `ProductCard` as JSON. */
export interface Shelved extends Listed {
  card: string;
}

const LISTED = `product_id AS "productId", seller_id AS "sellerId", published_at AS "publishedAt"`;

/** What is on sale, for rooms that show products in their own lists. */
@Injectable()
export class Shelf {
  constructor(private readonly db: Database) {}

  /** By id; what is not on sale is missing from the map. */
  async cardsOf(productIds: readonly string[]): Promise<Map<string, Shelved>> {
    if (productIds.length === 0) return new Map();
    const rows = await this.db.rows<Shelved>(
      `SELECT ${LISTED}, card FROM product_pages WHERE product_id = ANY ($1::uuid[])`,
      [...productIds],
    );
    return new Map(rows.map((row) => [row.productId, row]));
  }

  async sellerOf(productId: string): Promise<string | undefined> {
    const row = await this.db.row<{ sellerId: string }>(
      `SELECT seller_id AS "sellerId" FROM product_pages WHERE product_id = $1::uuid`,
      productId,
    );
    return row?.sellerId;
  }

  async pagesOf(productIds: readonly string[]): Promise<Map<string, Product>> {
    const rows = await this.db.rows<{ id: string; page: string }>(
      `SELECT product_id AS id, page FROM product_pages WHERE product_id = ANY ($1::uuid[])`,
      [...productIds],
    );
    return new Map(rows.map(({ id, page }) => [id, JSON.parse(page) as Product]));
  }

  /** Newest first, from a position on. */
  newestBefore(publishedAt: string, productId: string, limit: number): Promise<Listed[]> {
    return this.db.rows<Listed>(
      `SELECT ${LISTED} FROM product_pages WHERE (published_at, product_id) < ($1::timestamptz, $2::uuid)
       ORDER BY published_at DESC, product_id DESC LIMIT $3::int`,
      publishedAt,
      productId,
      limit,
    );
  }

  /** Of each shop the newest few, asked of what is published: pages may still be on their way. */
  newestOf(sellerIds: readonly string[], each: number): Promise<Listed[]> {
    return this.db.rows(
      `SELECT seller AS "sellerId", newest.* FROM unnest($1::uuid[]) AS seller
       CROSS JOIN LATERAL (
         SELECT id AS "productId", published_at AS "publishedAt" FROM products
         WHERE seller_id = seller AND status = 'published' ORDER BY published_at DESC, id DESC LIMIT $2::int) newest`,
      [...new Set(sellerIds)],
      each,
    );
  }

  /** Of these what is published at this moment, whatever the pages still say. */
  async publishedAmong(productIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.rows<{ id: string }>(
      `SELECT id FROM products WHERE id = ANY ($1::uuid[]) AND status = 'published'`,
      [...productIds],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
