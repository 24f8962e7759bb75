import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Carts, type CheckedCart } from '#modules/cart/index.js';
import { Identity } from '#modules/identity/index.js';
import { Inventory } from '#modules/inventory/index.js';
import { Payments } from '#modules/payments/index.js';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { isUniqueViolation } from '#platform/database/unique-violation.js';
import type { Caller } from '#platform/http/caller.js';
import { CheckoutCompletion } from '../checkout-completion.js';
import { CheckoutReader } from '../checkout-reader.js';
import { splitBySeller } from '../domain/split-by-seller.js';
import type { Checkout, StartCheckoutBody } from '../orders.contract.js';
import { CartEmpty, CartHasProblems, EmailNeeded, StockGone, TotalChanged } from '../orders.errors.js';
import { CheckoutRepository, type NewCheckout } from '../persistence/checkout.repository.js';

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

@CommandHandler(StartCheckout)
export class StartCheckoutHandler implements ICommandHandler<StartCheckout> {
  constructor(
    private readonly config: Config,
    private readonly db: Database,
    private readonly carts: Carts,
    private readonly identity: Identity,
    private readonly inventory: Inventory,
    private readonly payments: Payments,
    private readonly checkouts: CheckoutRepository,
    private readonly reader: CheckoutReader,
    private readonly completion: CheckoutCompletion,
  ) {}

  async execute({ caller, checkoutId, body }: StartCheckout): Promise<Checkout> {
    // A repeat after an answer that was lost finds the checkout there and only opens its payment again.
    if (!(await this.checkouts.find(checkoutId))) await this.place(await this.plan(caller, checkoutId, body));
    await this.openPayment(checkoutId, body.returnUrl);
    return this.reader.get(caller, checkoutId);
  }

  private async plan(caller: Caller, id: string, body: StartCheckoutBody): Promise<NewCheckout> {
    const checked = await this.carts.check(caller);
    const { CURRENCY: currency, HOLD_MINUTES } = this.config.settings;
    refuseWhatCannotBeBought(checked);
    const email = body.email ?? (await this.emailOf(caller));
    const shares = splitBySeller(linesOf(checked), this.config.shipping, currency);
    const total = shares.reduce((amount, share) => amount + share.total.amount, 0);
    if (
      body.expectedTotal &&
      (body.expectedTotal.amount !== total || body.expectedTotal.currency !== currency)
    ) {
      throw new TotalChanged('A price or the shipping has changed. Look at the total again, then pay.');
    }
    return {
      id,
      cartId: checked.cart.id!,
      buyerId: caller.actor?.userId ?? null,
      email,
      tokenHash: this.carts.guestHash(caller),
      address: body.shippingAddress,
      currency,
      expiresAt: new Date(Date.now() + HOLD_MINUTES * 60_000),
      shares,
    };
  }

  private async emailOf({ actor }: Caller): Promise<string> {
    const contact = actor && (await this.identity.contactOf(actor.userId));
    if (contact) return contact.email;
    const errors = [{ pointer: '/email', code: 'missing', message: 'Say where to send the confirmation.' }];
    throw new EmailNeeded('A guest gives an e-mail address.', { errors });
  }

  private async place(checkout: NewCheckout): Promise<void> {
    const wanted = checkout.shares.flatMap(({ lines }) => lines);
    try {
      await this.db.transaction(async () => {
        await this.checkouts.save(checkout);
        const short = await this.inventory.hold(
          checkout.id,
          wanted.map(({ variantId, quantity }) => ({ variantId, quantity })),
          checkout.expiresAt,
        );
        if (short.length === 0) return;
        const errors = short.map(({ variantId, available }) => {
          const { offer } = wanted.find((line) => line.variantId === variantId)!;
          const left = available === 0 ? 'has sold out' : `has only ${available} left`;
          return { pointer: `/cart/${variantId}`, code: 'short', message: `${offer.title} ${left}.` };
        });
        throw new StockGone(errors.map(({ message }) => message).join(' '), { errors });
      });
    } catch (error) {
      if (!isUniqueViolation(error, 'checkouts_pkey')) throw error; // else the same request was faster
    }
  }

  private async openPayment(checkoutId: string, returnUrl: string): Promise<void> {
    const { totalAmount, currency, expiresAt, status } = (await this.checkouts.find(checkoutId))!;
    if (status !== 'awaiting-payment') return;
    if (totalAmount === 0) return this.completion.paid(checkoutId);
    const address = new URL(returnUrl);
    address.searchParams.set('checkout', checkoutId);
    await this.payments.open({
      checkoutId,
      amount: { amount: totalAmount, currency },
      description: (await this.checkouts.titlesOf(checkoutId)).join('\n'),
      returnUrl: address.href,
      expiresAt,
    });
  }
}

function refuseWhatCannotBeBought({ cart }: CheckedCart): void {
  if (cart.itemCount === 0) throw new CartEmpty('Put something in first.');
  if (cart.buyable) return;
  const errors = cart.sellers.flatMap(({ lines }) =>
    lines.flatMap(({ variantId, title, problem }) =>
      problem && problem.kind !== 'price-changed'
        ? [{ pointer: `/cart/${variantId}`, code: problem.kind, message: `${title}: ${problem.message}` }]
        : [],
    ),
  );
  throw new CartHasProblems(errors.map(({ message }) => message).join(' '), { errors });
}

const linesOf = ({ cart, offers }: CheckedCart) =>
  cart.sellers.flatMap(({ lines }) =>
    lines.map(({ variantId, quantity }) => {
      const offer = offers.get(variantId)!;
      return { variantId, quantity, price: offer.price, sellerId: offer.seller.id, offer };
    }),
  );
