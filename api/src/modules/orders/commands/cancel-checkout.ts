import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Payments } from '#modules/payments/index.js';
import type { Caller } from '#platform/http/caller.js';
import { CheckoutCompletion } from '../checkout-completion.js';
import { CheckoutReader } from '../checkout-reader.js';
import type { Checkout } from '../orders.contract.js';
import { CheckoutOver } from '../orders.errors.js';

export class CancelCheckout extends Command<Checkout> {
  constructor(
    readonly caller: Caller,
    readonly checkoutId: string,
  ) {
    super();
  }
}

@CommandHandler(CancelCheckout)
export class CancelCheckoutHandler implements ICommandHandler<CancelCheckout> {
  constructor(
    private readonly payments: Payments,
    private readonly completion: CheckoutCompletion,
    private readonly checkouts: CheckoutReader,
  ) {}

  async execute({ caller, checkoutId }: CancelCheckout): Promise<Checkout> {
    if ((await this.checkouts.own(caller, checkoutId)).status === 'paid')
      throw new CheckoutOver('It is paid. Cancel its orders instead.');
    const payment = await this.payments.cancel(checkoutId);
    if (payment === 'succeeded') {
      await this.completion.paid(checkoutId);
      throw new CheckoutOver('The payment went through a moment ago. Cancel its orders instead.');
    }
    if (payment === 'pending')
      throw new CheckoutOver('The bank is deciding at this moment. Look again in a minute.');
    await this.completion.unpaid(checkoutId);
    return this.checkouts.get(caller, checkoutId);
  }
}
