import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { failureSentence } from '../domain/failure-sentence.js';
import type { PaymentStatus } from '../domain/payment-status.js';

export interface PaymentState {
  status: PaymentStatus;
  /** The hosted page, as long as there is something to pay there. */
  url: string | null;
  /** A sentence for the buyer. */
  failure: string | null;
  provider: string;
}

interface Row extends PaymentState {
  checkoutId: string;
}

@Injectable()
export class StateOfPayments {
  constructor(private readonly db: Database) {}

  async execute(checkoutIds: string[]): Promise<Map<string, PaymentState>> {
    const rows = await this.db.rows<Row>(
      `SELECT checkout_id AS "checkoutId", status, provider,
              CASE WHEN status IN ('pending', 'failed') AND quarantined IS NULL THEN url END AS url,
              CASE WHEN quarantined IS NULL THEN failure ELSE 'quarantined' END AS failure
       FROM payments WHERE checkout_id = ANY ($1::uuid[])`,
      checkoutIds,
    );
    return new Map(
      rows.map(({ checkoutId, failure, ...state }) => [
        checkoutId,
        { ...state, failure: failureSentence(failure) },
      ]),
    );
  }
}
