import { Injectable } from '@nestjs/common';
import { Payments } from '#modules/payments/index.js';
import { Subscribes, type Delivered, type SubscriberOfEach } from '#platform/events/subscriber.js';
import { CheckoutEnded } from '../orders.events.js';

/**
 * The goods are on sale again already, whatever the provider does: a page that nobody should pay at any more is closed
 * as soon as it can be. Who was faster hears what became of the money.
 */
@Subscribes({
  name: 'orders.cancel-payment-when-checkout-ended',
  to: [CheckoutEnded],
  outsideTransaction: true,
  concurrency: 8,
})
@Injectable()
export class CancelPaymentWhenCheckoutEnded implements SubscriberOfEach {
  constructor(private readonly payments: Payments) {}

  async handleEach({ data }: Delivered<typeof CheckoutEnded>): Promise<void> {
    await this.payments.cancelIfOpen(data.checkoutId);
  }
}
