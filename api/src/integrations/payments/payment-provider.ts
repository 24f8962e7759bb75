import type { IncomingHttpHeaders } from 'node:http';
import { Unavailable } from '#shared/errors.js';
import type { Money } from '#shared/money.js';

export interface PaymentIntent {
  /** Ours, and the same for every attempt: the provider must not open a second payment for it. */
  reference: string;
  amount: Money;
  /** One line for each thing that is paid for. */
  description: string;
  returnUrl: string;
  cancelUrl: string;
  webhookUrl: string;
  expiresAt: Date;
}

export type PaymentFailure =
  'card-declined' | 'insufficient-funds' | 'authentication-failed' | 'expired' | 'unknown';

/** A payment as the provider has it in its books: the only source that is believed. */
export interface ProviderPayment {
  reference: string;
  /** `failed`: the last attempt failed and the buyer may try again. */
  status: 'pending' | 'succeeded' | 'failed' | 'cancelled';
  amount: number;
  currency: string;
  failure: PaymentFailure | null;
  refunded: number;
}

/** What a webhook is good for: knowing which payment to read again. */
export interface ProviderNotice {
  eventKey: string;
  reference: string;
  type: string;
}

/** Somebody who takes money. Every call gives up after five seconds with ProviderUnavailable. */
export abstract class PaymentProvider {
  abstract readonly name: string;
  /** Repeatable: the same reference gives the same page. */
  abstract open(intent: PaymentIntent): Promise<{ reference: string; url: string }>;
  /** undefined when the provider has never heard of it. */
  abstract read(reference: string): Promise<ProviderPayment | undefined>;
  /** Closes what can still be closed, and tells what it is now. */
  abstract cancel(reference: string): Promise<ProviderPayment | undefined>;
  /** Repeatable: the same key gives back once. */
  abstract refund(refund: { reference: string; amount: Money; key: string }): Promise<void>;
  /** Throws WebhookForged unless the provider itself sent exactly these bytes a short while ago. */
  abstract readWebhook(rawBody: Buffer, headers: IncomingHttpHeaders): ProviderNotice;
}

export class WebhookForged extends Error {}

export class ProviderUnavailable extends Unavailable {
  static readonly code: string = 'payments.unavailable';
  static readonly title: string = 'The payment provider does not answer.';

  constructor(
    override readonly cause: unknown,
    detail = 'Nothing was taken. Try again in a moment.',
  ) {
    super(detail, { retryAfterSeconds: 5 });
  }
}

/** It answered, and does not want this payment: asking again changes nothing. */
export class ProviderRefused extends ProviderUnavailable {
  static override readonly code = 'payments.refused';
  static override readonly title = 'The payment provider refused this payment.';

  constructor(cause: unknown) {
    super(cause, 'Nothing was taken and nothing is held. Change the cart or the address and start again.');
  }
}
