import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Payments } from '#modules/payments/index.js';
import type { Caller } from '#platform/http/caller.js';
import { CheckoutCompletion } from '../checkout-completion.js';
import { CheckoutReader } from '../checkout-reader.js';
import type { Checkout } from '../orders.contract.js';

export class ConfirmCheckout extends Command<Checkout> {
  constructor(
    readonly caller: Caller,
    readonly checkoutId: string,
  ) {
    super();
  }
}

/** The buyer is back from the payment page. What they say is not believed: the provider is asked. */
@CommandHandler(ConfirmCheckout)
export class ConfirmCheckoutHandler implements ICommandHandler<ConfirmCheckout> {
  constructor(
    private readonly payments: Payments,
    private readonly completion: CheckoutCompletion,
    private readonly checkouts: CheckoutReader,
  ) {}

  async execute({ caller, checkoutId }: ConfirmCheckout): Promise<Checkout> {
    const checkout = await this.checkouts.own(caller, checkoutId);
    if (checkout.status === 'paid') return this.checkouts.get(caller, checkoutId);
    const payment = await this.payments.settle(checkoutId, (status) =>
      this.completion.decided(checkoutId, status),
    );
    if (payment !== 'succeeded') return this.checkouts.get(caller, checkoutId);
    return this.checkouts.withOrders(caller, { ...checkout, status: 'paid' }, { status: payment });
  }
}
