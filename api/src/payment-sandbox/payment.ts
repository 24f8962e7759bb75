import type { Behaviour } from './settings.js';

/** `processing` is a slow bank: outside it still looks pending, but nobody can cancel it any more. */
export type Status = 'pending' | 'processing' | 'succeeded' | 'failed' | 'cancelled';
export type Failure = 'card_declined' | 'insufficient_funds' | 'authentication_failed' | 'expired';
export type EventType = 'payment.succeeded' | 'payment.failed' | 'payment.cancelled' | 'refund.succeeded';

export interface Payment {
  id: string;
  reference: string;
  amount: number;
  currency: string;
  description: string;
  returnUrl: string;
  cancelUrl: string;
  webhookUrl: string;
  expiresAt: Date;
  status: Status;
  failure: Failure | null;
  refunded: number;
  behaviour: Behaviour;
}

export const COLUMNS = `id, reference, amount::float8 AS amount, currency, description,
  return_url AS "returnUrl", cancel_url AS "cancelUrl", webhook_url AS "webhookUrl",
  expires_at AS "expiresAt", status, failure, refunded::float8 AS refunded, behaviour`;

/** A payment as the API and webhooks tell it. */
export function told(payment: Payment, baseUrl: string, { claims }: Behaviour) {
  const { id, reference, amount, currency, status, failure, refunded, expiresAt } = payment;
  return {
    id,
    url: `${baseUrl}/pay/${id}`,
    reference,
    status: status === 'processing' ? 'pending' : status,
    amount,
    currency,
    failure,
    refunded,
    expiresAt: expiresAt.toISOString(),
    ...claims,
  };
}
