import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { IdempotencyKeyInFlight, IdempotencyKeyReused } from '#platform/http/http.errors.js';
import { LEASE, type Claim } from './claims.js';

export interface KeptAnswer {
  status: number;
  body: string;
}

interface Row {
  hash: string;
  status: number | null;
  body: string | null;
}

/** Another request with the same key took over, because this one was not heard of for too long. */
export class ClaimLost extends IdempotencyKeyInFlight {
  constructor() {
    super('Another request with the same key is at work. Ask again in a moment.', { retryAfterSeconds: 1 });
  }
}

/** Remembers what a keyed write was answered, so that a repeat gets the same answer and does nothing. */
@Injectable()
export class IdempotentAnswers {
  constructor(private readonly db: Database) {}

  /** Claims the key for this request; or gives the kept answer when the request was answered before. */
  async begin(scope: string, key: string, body: unknown): Promise<Claim | KeptAnswer> {
    const hash = createHash('sha256')
      .update(JSON.stringify(body ?? null))
      .digest('hex');
    const owner = randomUUID();
    const claimed = await this.db.run(
      `INSERT INTO idempotent_answers AS kept (scope, key, request_hash, owner, leased_until)
       VALUES ($1, $2, $3, $4::uuid, now() + interval '${LEASE}')
       ON CONFLICT (scope, key) DO UPDATE SET created_at = now(), request_hash = $3, status = NULL, body = NULL,
         owner = $4::uuid, leased_until = now() + interval '${LEASE}'
       WHERE kept.created_at < now() - interval '24 hours'
          OR (kept.status IS NULL AND kept.request_hash = $3
              AND coalesce(kept.leased_until, kept.created_at + interval '${LEASE}') < now())`,
      scope,
      key,
      hash,
      owner,
    );
    return claimed === 1 ? { scope, key, owner } : this.kept(scope, key, hash);
  }

  private async kept(scope: string, key: string, hash: string): Promise<KeptAnswer> {
    const kept = await this.db.row<Row>(
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

  /** Throws when the claim is another's by now: what was done for it in this transaction must not stay. */
  async keep({ scope, key, owner }: Claim, { status, body }: KeptAnswer): Promise<void> {
    const kept = await this.db.run(
      `UPDATE idempotent_answers SET status = $4, body = $5, leased_until = NULL
       WHERE scope = $1 AND key = $2 AND owner = $3::uuid`,
      scope,
      key,
      owner,
      status,
      body,
    );
    if (kept === 0) throw new ClaimLost();
  }
}
