import { Injectable, Logger } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { Every, type Scheduled } from '#platform/schedule/schedules.js';
import { SealedSecrets } from './sealed-secrets.js';

const BATCH = 1_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

interface Row {
  userId: string;
  sealed: string;
}

/** While AUTH_SECRET is replaced: afterwards no authenticator app needs AUTH_SECRET_FALLBACK any more. */
@Every(600, 'identity.reseal-authenticators')
@Injectable()
export class ResealAuthenticators implements Scheduled {
  private readonly log = new Logger('Authenticators');

  constructor(
    private readonly config: Config,
    private readonly db: Database,
    private readonly secrets: SealedSecrets,
  ) {}

  async run(stop?: AbortSignal): Promise<void> {
    if (!this.config.settings.AUTH_SECRET_FALLBACK) return;
    let resealed = 0;
    let rows: Row[] = [];
    let after = BEFORE_ALL;
    do {
      rows = await this.next(after);
      for (const row of rows) resealed += await this.reseal(row);
      after = rows.at(-1)?.userId ?? after;
    } while (rows.length === BATCH && !stop?.aborted);
    if (resealed > 0) this.log.log(`${resealed} authenticator secrets are sealed under AUTH_SECRET now`);
  }

  private next(after: string): Promise<Row[]> {
    return this.db.rows<Row>(
      `SELECT user_id AS "userId", secret AS sealed FROM authenticators
       WHERE user_id > $1::uuid AND secret IS NOT NULL ORDER BY user_id LIMIT ${BATCH}`,
      after,
    );
  }

  /** Leaves alone what its owner replaces at this moment, and what no secret of ours opens. */
  private async reseal({ userId, sealed }: Row): Promise<number> {
    try {
      const anew = this.secrets.sealAnew(userId, sealed);
      if (anew === null) return 0;
      return await this.db.run(
        `UPDATE authenticators SET secret = $3 WHERE user_id = $1::uuid AND secret = $2`,
        userId,
        sealed,
        anew,
      );
    } catch (error) {
      this.log.warn(`The authenticator secret of ${userId} is not sealed anew: ${String(error)}`);
      return 0;
    }
  }
}
