import { Injectable } from '@nestjs/common';
import { PaymentCancelled, PaymentSucceeded } from '#modules/payments/payments.events.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { CheckoutCompletion } from '../checkout-completion.js';
import { CheckoutRepository } from '../persistence/checkout.repository.js';

/** The buyer may have closed the tab: what the provider told us is enough. */
@Subscribes({ name: 'orders.finish-checkout-when-payment-decided', to: [PaymentSucceeded, PaymentCancelled] })
@Injectable()
export class FinishCheckoutWhenPaymentDecided implements Subscriber {
  constructor(
    private readonly completion: CheckoutCompletion,
    private readonly checkouts: CheckoutRepository,
  ) {}

  async handle(events: Delivered<typeof PaymentSucceeded | typeof PaymentCancelled>[]): Promise<void> {
    // Mostly the buyer came back first, and there is nothing left to do.
    const paid = await this.checkouts.paidOf(events.map(({ data }) => data.checkoutId));
    for (const { topic, data } of events) {
      if (paid.has(data.checkoutId)) continue;
      if (topic === PaymentSucceeded.topic) await this.completion.paid(data.checkoutId);
      else await this.completion.unpaid(data.checkoutId);
    }
  }
}
