import { Injectable } from '@nestjs/common';
import type { Money } from '#shared/money.js';
import { CancelPayment } from './commands/cancel-payment.js';
import { OpenPayment, type Opening } from './commands/open-payment.js';
import { RequestRefund, type Refunding } from './commands/request-refund.js';
import { SettlePayment, type Consequence } from './commands/settle-payment.js';
import type { PaymentStatus } from './domain/payment-status.js';
import { StateOfPayments, type PaymentState } from './queries/state-of-payments.js';

/** What the rest of the house may ask of the payments. */
@Injectable()
export class Payments {
  constructor(
    private readonly opens: OpenPayment,
    private readonly settles: SettlePayment,
    private readonly cancels: CancelPayment,
    private readonly refunds: RequestRefund,
    private readonly states: StateOfPayments,
  ) {}

  /** That money will be asked for: written down in the transaction of what it pays for. Gives what `open` is told. */
  expect(checkoutId: string, amount: Money): Promise<string> {
    return this.opens.expect(checkoutId, amount);
  }

  /** The page to send the buyer to; the same one when asked again. Calls the provider: not in a transaction. */
  open(opening: Opening): Promise<{ url: string }> {
    return this.opens.execute(opening);
  }

  /**
   * Reads the payment back from the provider and makes it so here: the one way a payment completes. `consequence`
   * belongs to the same transaction, so that who follows the events finds it done instead of waiting for a lock.
   */
  settle(checkoutId: string, consequence?: Consequence): Promise<PaymentStatus> {
    return this.settles.execute(checkoutId, consequence);
  }

  /** Closes the payment if it still can be closed. Look at the answer: the buyer may have been faster. */
  cancel(checkoutId: string): Promise<PaymentStatus> {
    return this.cancels.execute(checkoutId);
  }

  /** The same for a checkout that may never have had a payment, or one that is decided. */
  async cancelIfOpen(checkoutId: string): Promise<void> {
    await this.cancels.ifOpen(checkoutId);
  }

  /** Gives an order's money back, once; joins the running transaction. RefundDone follows. */
  refund(refunding: Refunding): Promise<void> {
    return this.refunds.execute(refunding);
  }

  stateOf(checkoutIds: string[]): Promise<Map<string, PaymentState>> {
    return this.states.execute(checkoutIds);
  }
}
