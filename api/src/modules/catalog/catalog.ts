import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import type { Money } from '#shared/money.js';
import type { Product, ProductCard } from './catalog.contract.js';
import { categories } from './domain/categories.js';
import { commonOptionName } from './domain/option-name.js';
import { ratingScore } from './domain/standing.js';
import { plainText } from './description.js';

/** A variant that can be bought, with what a cart and an order need to remember of it. */
export interface Offer {
  variantId: string;
  productId: string;
  slug: string;
  sku: string | null;
  title: string;
  variantTitle: string;
  imageUrl: string | null;
  price: Money;
  seller: ProductCard['seller'];
}

/** What a search engine may know of a published product. */
export interface CatalogSearchDocument {
  productId: string;
  title: string;
  description: string;
  vendor: string | null;
  tags: string[];
  categoryPath: string[];
  categoryNames: string[];
  sellerHandle: string;
  sellerName: string;
  condition: string;
  /** `Name:Value`, of variants that are there, and `Brand:Vendor`; names are what all shops have in common. */
  options: string[];
  priceMin: number;
  inStock: boolean;
  publishedAt: string;
  /** Where it stands among the best rated: the higher, the better. */
  ratingScore: number;
  /** The `ProductCard`, as JSON. */
  card: string;
}

/** `page` is a `Product`, as JSON. */
export interface ShownProduct {
  id: string;
  sellerId: string;
  sellerHandle: string;
  page: string;
}

/** `card` is a `ProductCard`, as JSON. */
export interface ShownCard {
  id: string;
  card: string;
}

const CATEGORY_NAMES = new Map(categories.map(({ key, name }) => [key, name]));

const OFFERS = `
  SELECT v.id AS "variantId", v.sku, v.option_values AS "optionValues", v.price_amount AS amount, v.currency, pages.card
  FROM variants v
  JOIN products p ON p.id = v.product_id AND p.status = 'published'
  JOIN product_pages pages ON pages.product_id = p.id`;
const DOCUMENT = `SELECT card, page FROM product_pages`;

/** What the rest of the house may ask of the catalog. */
@Injectable()
export class Catalog {
  constructor(private readonly db: Database) {}

  get categoryNames(): ReadonlyMap<string, string> {
    return CATEGORY_NAMES;
  }

  /** Only what is on sale; the rest is missing from the map. One has a text of its own, whose plan Postgres keeps. */
  async offersOf(variantIds: string[]): Promise<Map<string, Offer>> {
    const rows =
      variantIds.length === 1
        ? await this.db.rows<OfferRow>(`${OFFERS} WHERE v.id = $1::uuid`, variantIds[0])
        : await this.db.rows<OfferRow>(`${OFFERS} WHERE v.id = ANY ($1::uuid[])`, variantIds);
    return new Map(
      rows.map(({ variantId, sku, optionValues, amount, currency, card }) => {
        const { id, slug, title, picture, seller } = JSON.parse(card) as ProductCard;
        const imageUrl = picture?.sources[0]?.webp ?? null;
        const variantTitle = optionValues.join(' / ');
        return [
          variantId,
          {
            variantId,
            productId: id,
            slug,
            sku,
            title,
            variantTitle,
            imageUrl,
            price: { amount, currency },
            seller,
          },
        ];
      }),
    );
  }

  /** A product on sale, as it is sent. */
  shownAt(slug: string): Promise<ShownProduct | undefined> {
    return this.db.row<ShownProduct>(
      `SELECT product_id AS id, seller_id AS "sellerId", seller_handle AS "sellerHandle", page
       FROM product_pages WHERE slug = $1`,
      slug,
    );
  }

  /** Of these products, those that nobody is shown any more: true in the moment they are taken off sale. */
  async goneAmong(productIds: readonly string[]): Promise<string[]> {
    if (productIds.length === 0) return [];
    const rows = await this.db.rows<{ id: string }>(
      `SELECT id::text FROM unnest($1::uuid[]) AS asked (id)
       WHERE NOT EXISTS (SELECT FROM product_pages WHERE product_id = asked.id)`,
      productIds,
    );
    return rows.map(({ id }) => id);
  }

  /** The newest cards of a shop, as they are sent. */
  newestOf(sellerHandle: string, limit: number): Promise<ShownCard[]> {
    return this.db.rows<ShownCard>(
      `SELECT product_id AS id, card FROM product_pages WHERE seller_handle = $1
       ORDER BY published_at DESC, product_id DESC LIMIT $2::int`,
      sellerHandle,
      limit,
    );
  }

  async searchDocumentsOf(productIds: string[]): Promise<CatalogSearchDocument[]> {
    return (await this.db.rows<PageRow>(`${DOCUMENT} WHERE product_id = ANY ($1::uuid[])`, productIds)).map(
      documentOf,
    );
  }

  /** Walks everything that is on sale, in id order. */
  async searchDocumentsAfter(productId: string | null, limit: number): Promise<CatalogSearchDocument[]> {
    const rows = await this.db.rows<PageRow>(
      `${DOCUMENT} WHERE $1::uuid IS NULL OR product_id > $1::uuid ORDER BY product_id LIMIT $2::int`,
      productId,
      limit,
    );
    return rows.map(documentOf);
  }
}

interface OfferRow {
  variantId: string;
  sku: string | null;
  optionValues: string[];
  amount: number;
  currency: string;
  card: string;
}

interface PageRow {
  card: string;
  page: string;
}

/** Beside the options of its variants, a product can be filtered by who makes it. */
const BRAND = 'Brand';

function documentOf({ card, page }: PageRow): CatalogSearchDocument {
  const product = JSON.parse(page) as Product;
  const options = product.variants.flatMap(({ optionValues }) =>
    optionValues.map((value, place) => `${commonOptionName(product.options[place]!.name)}:${value}`),
  );
  if (product.vendor) options.push(`${BRAND}:${product.vendor}`);
  return {
    productId: product.id,
    title: product.title,
    description: plainText(product.descriptionHtml),
    vendor: product.vendor,
    tags: product.tags,
    categoryPath: product.category.map(({ key }) => key),
    categoryNames: product.category.map(({ name }) => name),
    sellerHandle: product.seller.handle,
    sellerName: product.seller.displayName,
    condition: product.condition,
    options: [...new Set(options)],
    priceMin: product.price.amount,
    inStock: product.inStock,
    publishedAt: product.publishedAt,
    ratingScore: ratingScore(product.rating),
    card,
  };
}
