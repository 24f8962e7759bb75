import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { PaymentClosed, Payments, ProviderRefused } from '#modules/payments/index.js';
import type { Caller } from '#platform/http/caller.js';
import { CheckoutCompletion } from '../checkout-completion.js';
import { CheckoutPlacing, type Placed } from '../checkout-placing.js';
import { CheckoutPlan } from '../checkout-plan.js';
import { CheckoutReader } from '../checkout-reader.js';
import { describeForPayment } from '../domain/payment-description.js';
import type { Checkout, StartCheckoutBody } from '../orders.contract.js';
import { CheckoutRepository, type CheckoutRow } from '../persistence/checkout.repository.js';

export class StartCheckout extends Command<Checkout> {
  constructor(
    readonly caller: Caller,
    /** Made from the idempotency key: the same request can start only one checkout. */
    readonly checkoutId: string,
    readonly body: StartCheckoutBody,
  ) {
    super();
  }
}

type Payable = CheckoutRow & Partial<Pick<Placed, 'orders' | 'expected'>>;

@CommandHandler(StartCheckout)
export class StartCheckoutHandler implements ICommandHandler<StartCheckout> {
  constructor(
    private readonly plan: CheckoutPlan,
    private readonly placing: CheckoutPlacing,
    private readonly payments: Payments,
    private readonly checkouts: CheckoutRepository,
    private readonly reader: CheckoutReader,
    private readonly completion: CheckoutCompletion,
  ) {}

  async execute({ caller, checkoutId, body }: StartCheckout): Promise<Checkout> {
    const checkout = await this.place(caller, checkoutId, body);
    const url = await this.openPayment(checkout, body.returnUrl);
    if (!checkout.orders || url === null) return this.reader.get(caller, checkoutId);
    return this.reader.view(caller, checkout, { status: 'pending', url }, checkout.orders);
  }

  private async place(caller: Caller, checkoutId: string, body: StartCheckoutBody): Promise<Payable> {
    try {
      return await this.placing.place(await this.plan.of(caller, checkoutId, body));
    } catch (refused) {
      // A repeat after an answer that was lost meets its own checkout: the row is in the way, or the units it holds.
      const started = await this.checkouts.find(checkoutId);
      if (!started) throw refused;
      return started;
    }
  }

  /** Returns the page to pay at; null when there is nothing left to pay. */
  private async openPayment(checkout: Payable, returnUrl: string): Promise<string | null> {
    const { id: checkoutId, totalAmount, currency, expiresAt, status, orders, expected } = checkout;
    if (status !== 'awaiting-payment') return null;
    if (totalAmount === 0) {
      await this.completion.paid(checkoutId);
      return null;
    }
    const address = new URL(returnUrl);
    address.searchParams.set('checkout', checkoutId);
    const titles = orders?.flatMap(({ lines }) => lines) ?? (await this.checkouts.titlesOf(checkoutId));
    try {
      const { url } = await this.payments.open({
        checkoutId,
        amount: { amount: totalAmount, currency },
        description: describeForPayment(titles),
        returnUrl: address.href,
        expiresAt,
        expected,
      });
      return url;
    } catch (error) {
      // It ended while the provider was opening its payment: the view tells how.
      if (error instanceof PaymentClosed) return null;
      // Asking again would change nothing, so nothing is held for it.
      if (error instanceof ProviderRefused) await this.completion.unpaid(checkoutId);
      throw error;
    }
  }
}
