import type { PaymentStatus } from './payment-status.js';

export interface Expected {
  reference: string;
  amount: number;
  currency: string;
}

export interface Reported extends Expected {
  status: 'pending' | 'succeeded' | 'failed' | 'cancelled';
  failure: string | null;
}

export type Verdict =
  | { kind: 'wait' }
  | { kind: 'move'; to: Exclude<PaymentStatus, 'pending' | 'refunded'>; failure: string | null }
  | { kind: 'quarantine'; reason: string };

/** What to make of the provider's books. A payment that is not exactly what was asked for is never paid. */
export function judge(expected: Expected, reported: Reported): Verdict {
  const differences = (['reference', 'amount', 'currency'] as const)
    .filter((field) => expected[field] !== reported[field])
    .map((field) => `${field} is ${reported[field]} instead of ${expected[field]}`);
  if (differences.length > 0) return { kind: 'quarantine', reason: differences.join(', ') };
  if (reported.status === 'pending') return { kind: 'wait' };
  return { kind: 'move', to: reported.status, failure: reported.failure };
}
