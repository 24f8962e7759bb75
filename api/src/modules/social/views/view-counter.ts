import { createHmac } from 'node:crypto';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Shelf } from '#modules/catalog/index.js';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';

const GATHER_MS = 3_000;
const MOST_WAITING = 50_000;
const HOUR_MS = 3_600_000;

interface View {
  productId: string;
  visitor: string;
  hour: Date;
}

/** Counts who looks at what. Views wait in memory, and one statement writes them all every few seconds. */
@Injectable()
export class ViewCounter implements BeforeApplicationShutdown {
  private readonly log = new Logger('Views');
  private waiting = new Map<string, View>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Database,
    private readonly shelf: Shelf,
    private readonly config: Config,
  ) {}

  count(caller: Pick<Caller, 'actor' | 'address' | 'userAgent'>, productId: string, now = Date.now()): void {
    if (this.waiting.size >= MOST_WAITING) return;
    const hour = new Date(now - (now % HOUR_MS));
    const visitor = this.visitorOf(caller, hour);
    this.waiting.set(`${productId} ${visitor}`, { productId, visitor, hour });
    this.timer ??= setTimeout(() => {
      this.flush().catch((error: unknown) => this.log.warn(String(error)));
    }, GATHER_MS).unref();
  }

  /** The same visitor within the hour has been counted, whichever process they came to. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const views = [...this.waiting.values()];
    this.waiting = new Map();
    if (views.length === 0) return;
    try {
      const known = await this.shelf.cardsOf([...new Set(views.map(({ productId }) => productId))]);
      await this.write(views.filter(({ productId }) => known.has(productId)));
    } catch (error) {
      this.log.warn(`${views.length} views are not counted: ${String(error)}`);
    }
  }

  private async write(views: View[]): Promise<void> {
    await this.db.run(
      `WITH new_viewers AS (
         INSERT INTO product_viewers (hour, product_id, visitor)
         SELECT * FROM unnest($1::timestamptz[], $2::uuid[], $3::text[]) ORDER BY 1, 2, 3
         ON CONFLICT DO NOTHING RETURNING product_id)
       INSERT INTO product_standings AS old (product_id, view_count)
       SELECT product_id, count(*) FROM new_viewers GROUP BY product_id ORDER BY product_id
       ON CONFLICT (product_id) DO UPDATE SET view_count = old.view_count + excluded.view_count`,
      views.map(({ hour }) => hour),
      views.map(({ productId }) => productId),
      views.map(({ visitor }) => visitor),
    );
  }

  /** Tells visitors apart within the hour, and says nothing about who they are after it. */
  private visitorOf({ actor, address, userAgent }: Parameters<ViewCounter['count']>[0], hour: Date): string {
    const who = actor?.userId ?? `${address} ${userAgent}`;
    return createHmac('sha256', this.config.settings.AUTH_SECRET)
      .update(`${hour.getTime()} ${who}`)
      .digest('base64url')
      .slice(0, 22);
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.flush();
  }
}
