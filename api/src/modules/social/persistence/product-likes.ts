import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';

/** Who likes what, and how many that are. */
@Injectable()
export class ProductLikes {
  constructor(private readonly db: Database) {}

  /** False when it was liked already. */
  async add(userId: string, productId: string): Promise<boolean> {
    const added = await this.db.run(
      `INSERT INTO product_likes (user_id, product_id) VALUES ($1::uuid, $2::uuid) ON CONFLICT DO NOTHING`,
      userId,
      productId,
    );
    return added === 1;
  }

  async remove(userId: string, productId: string): Promise<boolean> {
    const gone = await this.db.run(
      `DELETE FROM product_likes WHERE user_id = $1::uuid AND product_id = $2::uuid`,
      userId,
      productId,
    );
    return gone === 1;
  }

  /** Many may wait for this row: call it last. Gives the new count. */
  async raise(productId: string): Promise<number> {
    const row = await this.db.row<{ count: number }>(
      `INSERT INTO product_standings AS old (product_id, like_count) VALUES ($1::uuid, 1)
       ON CONFLICT (product_id) DO UPDATE SET like_count = old.like_count + 1 RETURNING like_count AS count`,
      productId,
    );
    return row!.count;
  }

  async lower(productId: string): Promise<number> {
    const row = await this.db.row<{ count: number }>(
      `UPDATE product_standings SET like_count = like_count - 1 WHERE product_id = $1::uuid
       RETURNING like_count AS count`,
      productId,
    );
    return row!.count;
  }

  async count(productId: string): Promise<number> {
    const row = await this.db.row<{ count: number }>(
      `SELECT like_count AS count FROM product_standings WHERE product_id = $1::uuid`,
      productId,
    );
    return row?.count ?? 0;
  }
}
