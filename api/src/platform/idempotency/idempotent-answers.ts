import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { IdempotencyKeyInFlight, IdempotencyKeyReused } from '#platform/http/http.errors.js';

export interface KeptAnswer {
  status: number;
  body: string;
}

const ABANDONED_AFTER = '60 seconds';

/** Remembers what a keyed write was answered, so that a repeat gets the same answer and does nothing. */
@Injectable()
export class IdempotentAnswers {
  constructor(private readonly db: Database) {}

  /** Claims the key for this request; gives the kept answer when the request was answered before. */
  async begin(scope: string, key: string, body: unknown): Promise<KeptAnswer | undefined> {
    const hash = createHash('sha256')
      .update(JSON.stringify(body ?? null))
      .digest('hex');
    const claimed = await this.db.run(
      `INSERT INTO idempotent_answers AS kept (scope, key, request_hash) VALUES ($1, $2, $3)
       ON CONFLICT (scope, key) DO UPDATE SET created_at = now(), request_hash = $3, status = NULL, body = NULL
       WHERE kept.created_at < now() - interval '24 hours'
          OR (kept.status IS NULL AND kept.request_hash = $3
              AND kept.created_at < now() - interval '${ABANDONED_AFTER}')`,
      scope,
      key,
      hash,
    );
    if (claimed === 1) return undefined;
    const kept = await this.db.row<{ hash: string; status: number | null; body: string | null }>(
      `SELECT request_hash AS hash, status, body FROM idempotent_answers WHERE scope = $1 AND key = $2`,
      scope,
      key,
    );
    if (kept && kept.hash !== hash) {
      throw new IdempotencyKeyReused('Use a new key for a new request; keep the key when you repeat one.');
    }
    if (!kept || kept.status === null) {
      throw new IdempotencyKeyInFlight('Ask again in a moment with the same key.', { retryAfterSeconds: 1 });
    }
    return { status: kept.status, body: kept.body ?? '' };
  }

  async keep(scope: string, key: string, { status, body }: KeptAnswer): Promise<void> {
    await this.db.run(
      `UPDATE idempotent_answers SET status = $3, body = $4 WHERE scope = $1 AND key = $2`,
      scope,
      key,
      status,
      body,
    );
  }

  /** After a failure of ours the key is free again: nothing happened, so a repeat may try. */
  async forget(scope: string, key: string): Promise<void> {
    await this.db.run(
      `DELETE FROM idempotent_answers WHERE scope = $1 AND key = $2 AND status IS NULL`,
      scope,
      key,
    );
  }
}
