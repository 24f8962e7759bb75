import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Database } from '#platform/database/database.js';

/** A request that is at work on a key. */
export interface Claim {
  readonly scope: string;
  readonly key: string;
  readonly owner: string;
}

/** After a crash nobody renews it: whoever repeats the request may take over this much later. */
export const LEASE = '6 seconds';
const RENEWED_EVERY_MS = 2_000;

const UNANSWERED = `unnest($1::text[], $2::text[], $3::uuid[]) AS claim(scope, key, owner)
  WHERE kept.scope = claim.scope AND kept.key = claim.key AND kept.owner = claim.owner AND kept.status IS NULL`;

const columnsOf = (claims: Claim[]) => [
  claims.map(({ scope }) => scope),
  claims.map(({ key }) => key),
  claims.map(({ owner }) => owner),
];

/** Says every other second which requests this process still works on. Most are done before it does. */
@Injectable()
export class Claims implements BeforeApplicationShutdown {
  private readonly log = new Logger('Claims');
  private readonly atWork = new Map<Claim, number>();
  private readonly failed = new Set<Claim>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly db: Database) {}

  async during<T>(claim: Claim, work: () => Promise<T>): Promise<T> {
    this.atWork.set(claim, performance.now());
    this.timer ??= setInterval(() => {
      // The database is away: whoever comes next may take over, and is told apart by the owner.
      Promise.all([this.renew(), this.releaseFailed()]).catch((error: unknown) =>
        this.log.warn(String(error)),
      );
    }, RENEWED_EVERY_MS).unref();
    try {
      return await work();
    } finally {
      this.atWork.delete(claim);
    }
  }

  /**
   * After a failure of ours the key is free again: nothing happened, so a repeat may try. What failed because the
   * database was away can be released only when it is back.
   */
  async release(claim: Claim): Promise<void> {
    this.failed.add(claim);
    await this.releaseFailed().catch((error: unknown) => this.log.warn(String(error)));
  }

  private async releaseFailed(): Promise<void> {
    const claims = [...this.failed];
    if (claims.length === 0) return;
    await this.db.run(`DELETE FROM idempotent_answers kept USING ${UNANSWERED}`, ...columnsOf(claims));
    claims.forEach((claim) => this.failed.delete(claim));
  }

  private async renew(): Promise<void> {
    const old = performance.now() - RENEWED_EVERY_MS / 2;
    const claims = [...this.atWork].filter(([, since]) => since < old).map(([claim]) => claim);
    if (claims.length === 0) return;
    await this.db.run(
      `UPDATE idempotent_answers kept SET leased_until = now() + interval '${LEASE}' FROM ${UNANSWERED}`,
      ...columnsOf(claims),
    );
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
