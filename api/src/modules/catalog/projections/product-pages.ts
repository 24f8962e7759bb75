import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Identity } from '#modules/identity/index.js';
import { Inventory } from '#modules/inventory/index.js';
import { Media } from '#modules/media/index.js';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { ProductPageChanged, ProductsCounted } from '../catalog.events.js';
import { pathTo } from '../domain/category-tree.js';
import { ProductRepository } from '../persistence/product.repository.js';
import { makePage, type PageSource } from './product-page.js';

/** The read model of the storefront. Always made from how things are now, so it may be made again at any time. */
@Injectable()
export class ProductPages {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
    private readonly products: ProductRepository,
    private readonly inventory: Inventory,
    private readonly media: Media,
    private readonly identity: Identity,
  ) {}

  async refresh(productIds: string[]): Promise<void> {
    const products = await this.products.byIds(productIds);
    const rows = await this.makeRows(products.filter(({ status }) => status === 'published'));
    const shown = new Set(rows.map(({ productId }) => productId));
    const gone = productIds.filter((id) => !shown.has(id));
    await this.products.takeDown(gone);
    const changed = await this.write(rows);
    this.events.append(
      ...changed.map((id) => new ProductPageChanged(id, { productId: id, published: true })),
      ...gone.map((id) => new ProductPageChanged(id, { productId: id, published: false })),
      ...(await this.counts(products.map(({ sellerId }) => sellerId))),
    );
  }

  private async makeRows(products: Awaited<ReturnType<ProductRepository['byIds']>>) {
    const variantIds = products.flatMap(({ variants }) => variants.map(({ id }) => id));
    const availability = await this.inventory.availabilityOf(variantIds);
    const sellers = await this.sellersOf(products);
    const pictures = await this.media.picturesOfMany(
      products.flatMap(({ sellerId, images }) => images.map((image) => ({ ...image, ownerId: sellerId }))),
    );
    return products.flatMap((product) => {
      const seller = sellers.get(product.sellerId);
      if (!seller) return [];
      const mine = product.images.flatMap(({ sha256 }) => {
        const picture = pictures.get(`${product.sellerId} ${sha256}`);
        return picture ? [[sha256, picture] as const] : [];
      });
      const { card, page } = makePage({ product, seller, availability, pictures: new Map(mine) });
      const text = JSON.stringify(page);
      return {
        productId: product.id,
        slug: product.slug,
        sellerId: product.sellerId,
        sellerHandle: seller.handle,
        categoryPath: pathTo(product.category).map(({ key }) => key),
        publishedAt: product.publishedAt,
        card: JSON.stringify(card),
        page: text,
        etag: `"${createHash('sha1').update(text).digest('base64url')}"`,
      };
    });
  }

  private async sellersOf(products: { sellerId: string }[]): Promise<Map<string, PageSource['seller']>> {
    const sellers = await this.identity.sellersByIds([...new Set(products.map(({ sellerId }) => sellerId))]);
    const cards = [...sellers.values()].map(async ({ avatarSha256, ...seller }) => {
      const urls = avatarSha256 ? await this.media.pictureUrls(seller.id, [avatarSha256]) : undefined;
      return [seller.id, { ...seller, avatarUrl: urls?.get(avatarSha256!) ?? null }] as const;
    });
    return new Map(await Promise.all(cards));
  }

  /** Gives the ids whose page is not what it was. */
  private async write(rows: Awaited<ReturnType<ProductPages['makeRows']>>): Promise<string[]> {
    const changed = await this.db.rows<{ id: string }>(
      `INSERT INTO product_pages AS old (product_id, slug, seller_id, seller_handle, category_path, published_at, card, page, etag)
       SELECT "productId", slug, "sellerId", "sellerHandle", "categoryPath", "publishedAt", card, page, etag
       FROM jsonb_to_recordset($1::jsonb) AS p("productId" uuid, slug text, "sellerId" uuid, "sellerHandle" text,
         "categoryPath" text[], "publishedAt" timestamptz, card text, page text, etag text)
       ON CONFLICT (product_id) DO UPDATE SET slug = excluded.slug, seller_handle = excluded.seller_handle,
         category_path = excluded.category_path, published_at = excluded.published_at, card = excluded.card,
         page = excluded.page, etag = excluded.etag
       WHERE old.etag <> excluded.etag OR old.card <> excluded.card OR old.seller_handle <> excluded.seller_handle
       RETURNING product_id AS id`,
      JSON.stringify(rows),
    );
    const ids = changed.map(({ id }) => id);
    await this.db.run(
      `WITH pages AS (SELECT * FROM product_pages WHERE product_id = ANY ($1::uuid[])),
            gone AS (DELETE FROM category_listings l USING pages p
                     WHERE l.product_id = p.product_id AND NOT l.category = ANY (p.category_path))
       INSERT INTO category_listings (category, product_id, published_at)
       SELECT category, product_id, published_at FROM pages, unnest(category_path) AS category
       ON CONFLICT (category, product_id) DO UPDATE SET published_at = excluded.published_at`,
      ids,
    );
    return ids;
  }

  private async counts(sellerIds: string[]): Promise<ProductsCounted[]> {
    const counted = await this.db.rows<{ sellerId: string; published: number }>(
      `SELECT seller AS "sellerId", (SELECT count(*)::int FROM product_pages WHERE seller_id = seller) AS published
       FROM unnest($1::uuid[]) AS seller`,
      [...new Set(sellerIds)],
    );
    return counted.map((count) => new ProductsCounted(count.sellerId, count));
  }
}
