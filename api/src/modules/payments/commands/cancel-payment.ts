import { Injectable } from '@nestjs/common';
import { PaymentProvider } from '#integrations/payments/index.js';
import { isFinal, type PaymentStatus } from '../domain/payment-status.js';
import { SettlePayment, type PaymentRow } from './settle-payment.js';

@Injectable()
export class CancelPayment {
  constructor(
    private readonly settle: SettlePayment,
    private readonly provider: PaymentProvider,
  ) {}

  async execute(checkoutId: string): Promise<PaymentStatus> {
    return this.close(await this.settle.payment(checkoutId));
  }

  async ifOpen(checkoutId: string): Promise<void> {
    const payment = await this.settle.find(checkoutId);
    if (payment && payment.status !== 'cancelled') await this.close(payment);
  }

  private async close(payment: PaymentRow): Promise<PaymentStatus> {
    if (isFinal(payment.status)) return payment.status;
    const reported = await this.provider.cancel(payment.reference);
    // Unknown there: no buyer ever got a page to pay on.
    return reported ? this.settle.accept(payment, reported) : this.settle.close(payment);
  }
}
