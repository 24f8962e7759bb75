import { Injectable } from '@nestjs/common';
import { PaymentProvider } from '#integrations/payments/index.js';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { newId } from '#shared/id.js';
import type { Money } from '#shared/money.js';
import { OPEN, type PaymentStatus } from '../domain/payment-status.js';
import { PaymentClosed } from '../payments.errors.js';

export interface Opening {
  checkoutId: string;
  amount: Money;
  /** One line for each thing that is paid for. */
  description: string;
  returnUrl: string;
  expiresAt: Date;
  /** What `expect` gave a moment ago; without it the payment is looked up, and may be open already. */
  expected?: string | undefined;
}

interface Row {
  id: string;
  status: PaymentStatus;
  amount: number;
  currency: string;
  url: string | null;
}

const ROW = `id, status, amount, currency, url`;

export const referenceOf = (checkoutId: string): string => `chk_${checkoutId}`;

@Injectable()
export class OpenPayment {
  constructor(
    private readonly db: Database,
    private readonly provider: PaymentProvider,
    private readonly config: Config,
  ) {}

  async execute({
    checkoutId,
    amount,
    description,
    returnUrl,
    expiresAt,
    expected,
  }: Opening): Promise<{ url: string }> {
    if (this.db.inTransaction) throw new Error('A payment is opened outside of transactions.');
    const known = expected ? { id: expected, url: null } : await this.openRow(checkoutId, amount);
    if (known.url) return { url: known.url };

    const reference = referenceOf(checkoutId);
    const webhookUrl = `${this.config.settings.API_URL}/v1/payments/webhooks/${this.provider.name}`;
    const { url } = await this.provider.open({
      reference,
      amount,
      description,
      returnUrl,
      cancelUrl: returnUrl,
      webhookUrl,
      expiresAt,
    });
    const stored = await this.db.run(
      `UPDATE payments SET url = $2 WHERE id = $1::uuid AND status = ANY ($3::text[])`,
      known.id,
      url,
      OPEN,
    );
    if (stored === 0) {
      await this.provider.cancel(reference); // it was given up while the provider was still opening it
      throw new PaymentClosed('Start again from the cart.');
    }
    return { url };
  }

  /** The row comes before the provider's call, so that whatever the provider does is looked for afterwards. */
  async expect(checkoutId: string, { amount, currency }: Money): Promise<string> {
    const id = newId();
    await this.db.run(
      `INSERT INTO payments (id, checkout_id, provider, reference, amount, currency)
       VALUES ($1::uuid, $2::uuid, $3, $4, $5::bigint, $6) ON CONFLICT DO NOTHING`,
      id,
      checkoutId,
      this.provider.name,
      referenceOf(checkoutId),
      amount,
      currency,
    );
    return id;
  }

  private async openRow(checkoutId: string, { amount, currency }: Money): Promise<Row> {
    const payment = await this.row(checkoutId, { amount, currency });
    if (payment.amount !== amount || payment.currency !== currency)
      throw new Error(`Checkout ${checkoutId} already has a payment of another amount.`);
    if (!OPEN.includes(payment.status)) throw new PaymentClosed('Start again from the cart.');
    return payment;
  }

  private async row(checkoutId: string, amount: Money): Promise<Row> {
    const find = () =>
      this.db.row<Row>(`SELECT ${ROW} FROM payments WHERE checkout_id = $1::uuid`, checkoutId);
    const expected = await find();
    if (expected) return expected;
    await this.expect(checkoutId, amount);
    return (await find())!;
  }
}
