export type PaymentStatus = 'pending' | 'succeeded' | 'failed' | 'cancelled' | 'refunded';

/**
 * Where each status can be reached from. A failed payment may still succeed, because the buyer may try again;
 * so may one we believed cancelled, because money that was taken is never overlooked. Success is final.
 */
export const REACHED_FROM = {
  succeeded: ['pending', 'failed', 'cancelled'],
  failed: ['pending'],
  cancelled: ['pending', 'failed'],
  refunded: ['succeeded'],
} as const satisfies Partial<Record<PaymentStatus, readonly PaymentStatus[]>>;

/** Payments that may still change by what the buyer does. */
export const OPEN: readonly PaymentStatus[] = ['pending', 'failed'];

export const isFinal = (status: PaymentStatus): boolean => status === 'succeeded' || status === 'refunded';
