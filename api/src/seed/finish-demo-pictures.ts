import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { UpdateProduct } from '#modules/catalog/index.js';
import { Database } from '#platform/database/database.js';
import { demoShop, type DemoProduct } from '../../../prisma/seed/index.ts';
import { DemoPictures, WIDTHS } from './demo-pictures.js';
import { inTurns } from './in-turns.js';

const AT_ONCE = 2;

interface Unfinished {
  productId: string;
  sellerId: string;
  handle: string;
  shop: string;
}

/** Puts every picture in the place of the preview, newest product first, while the shop is open already. */
@Injectable()
export class FinishDemoPictures {
  constructor(
    private readonly db: Database,
    private readonly commands: CommandBus,
    private readonly pictures: DemoPictures,
  ) {}

  async finish(size: number | undefined): Promise<void> {
    const { products } = demoShop(size === undefined ? {} : { products: size });
    const listed = new Map(products.map((one) => [`${one.seller}/${one.handle}`, one]));
    await inTurns(await this.unfinished(), AT_ONCE, async (one) => {
      const wanted = listed.get(`${one.shop}/${one.handle}`);
      if (wanted) await this.show(one, wanted);
    });
  }

  private async show({ productId, sellerId }: Unfinished, product: DemoProduct): Promise<void> {
    const images: Awaited<ReturnType<DemoPictures['imageOf']>>[] = [];
    for (const brief of product.pictures) images.push(await this.pictures.imageOf(sellerId, brief, 'whole'));
    const actor = { userId: sellerId, sessionId: sellerId, roles: ['seller'] as const, emailVerified: true };
    const variants = product.variants.flatMap(({ sku, picture }) =>
      picture === undefined ? [] : [{ sku, imageSha256: images[picture]!.sha256 }],
    );
    await this.commands.execute(
      new UpdateProduct(actor, productId, { images, variants, variantsMode: 'merge' }, null),
    );
  }

  /** What a seller has changed meanwhile shows no preview any more, and is left alone. */
  private unfinished(): Promise<Unfinished[]> {
    return this.db.rows(
      `SELECT p.id AS "productId", p.seller_id AS "sellerId", p.handle, u.handle AS shop
       FROM products p JOIN users u ON u.id = p.seller_id AND u.demo
       JOIN product_images i ON i.product_id = p.id AND i.position = 0
       JOIN media m ON m.owner_id = p.seller_id AND m.sha256 = i.sha256 AND m.width = $1::int
       ORDER BY p.published_at DESC NULLS LAST`,
      WIDTHS.preview,
    );
  }
}
