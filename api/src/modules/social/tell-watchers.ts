import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { Broadcasts } from '#platform/live/broadcasts.js';
import type { ProductNow } from './products.contract.js';
import { LikesMoved, ProductMoved, topicOfProduct } from './social.live.js';

const GATHER_MS = 20;

/** Tells whoever looks at a product what has changed about it. */
@Injectable()
export class TellWatchers {
  private gathered: Set<string> | undefined;

  constructor(
    private readonly db: Database,
    private readonly broadcasts: Broadcasts,
  ) {}

  /**
   * The count is read after the commit, not taken from the writer: of two that finish together the first may be heard
   * last, and an old count would stay on the page.
   */
  likesMoved(productId: string): void {
    if (!this.gathered) {
      const gathered = (this.gathered = new Set<string>());
      setTimeout(() => {
        this.gathered = undefined;
        void this.tellLikes([...gathered]).catch(() => undefined); // the next like tells it again
      }, GATHER_MS).unref();
    }
    this.gathered.add(productId);
  }

  productMoved(productId: string, product: ProductNow | null): void {
    this.broadcasts.toWatchers(topicOfProduct(productId), ProductMoved, { productId, product });
  }

  private async tellLikes(productIds: string[]): Promise<void> {
    const rows = await this.db.rows<{ productId: string; likeCount: number }>(
      `SELECT product_id AS "productId", like_count AS "likeCount" FROM product_standings
       WHERE product_id = ANY ($1::uuid[])`,
      productIds,
    );
    for (const row of rows) this.broadcasts.toWatchers(topicOfProduct(row.productId), LikesMoved, row);
  }
}
