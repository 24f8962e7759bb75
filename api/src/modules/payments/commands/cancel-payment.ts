import { Injectable } from '@nestjs/common';
import { PaymentProvider } from '#integrations/payments/index.js';
import { isFinal, type PaymentStatus } from '../domain/payment-status.js';
import { SettlePayment } from './settle-payment.js';

@Injectable()
export class CancelPayment {
  constructor(
    private readonly settle: SettlePayment,
    private readonly provider: PaymentProvider,
  ) {}

  async execute(checkoutId: string): Promise<PaymentStatus> {
    const payment = await this.settle.payment(checkoutId);
    if (isFinal(payment.status)) return payment.status;
    const reported = await this.provider.cancel(payment.reference);
    // Unknown there: no buyer ever got a page to pay on.
    return reported ? this.settle.accept(payment, reported) : this.settle.close(payment);
  }
}
