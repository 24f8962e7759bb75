import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Carts, type CheckedCart } from '#modules/cart/index.js';
import { Identity } from '#modules/identity/index.js';
import { Inventory } from '#modules/inventory/index.js';
import { Payments } from '#modules/payments/index.js';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import { CheckoutCompletion } from '../checkout-completion.js';
import { CheckoutReader } from '../checkout-reader.js';
import { splitBySeller } from '../domain/split-by-seller.js';
import { OrderReader } from '../order-reader.js';
import type { Checkout, Order, StartCheckoutBody } from '../orders.contract.js';
import { CartEmpty, CartHasProblems, EmailNeeded, StockGone, TotalChanged } from '../orders.errors.js';
import {
  CheckoutRepository,
  type CheckoutRow,
  type NewCheckout,
} from '../persistence/checkout.repository.js';

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

interface Payable extends CheckoutRow {
  description: string;
  /** Of a checkout that was placed just now; the payment only if there is something to pay. */
  expected?: string | undefined;
  orders?: Order[];
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
    private readonly orders: OrderReader,
    private readonly completion: CheckoutCompletion,
  ) {}

  async execute({ caller, checkoutId, body }: StartCheckout): Promise<Checkout> {
    const checkout = await this.place(caller, checkoutId, body).catch(
      async (refused: unknown): Promise<Payable> => {
        // A repeat after an answer that was lost meets its own checkout: the row is in the way, or the units it holds.
        const started = await this.checkouts.find(checkoutId);
        if (!started) throw refused;
        return { ...started, description: describe(await this.checkouts.titlesOf(checkoutId)) };
      },
    );
    const url = await this.openPayment(checkout, body.returnUrl);
    if (!checkout.orders || url === null) return this.reader.get(caller, checkoutId);
    return this.reader.view(caller, checkout, { status: 'pending', url }, checkout.orders);
  }

  private async place(caller: Caller, checkoutId: string, body: StartCheckoutBody): Promise<Payable> {
    const checkout = await this.plan(caller, checkoutId, body);
    const { total, currency } = checkout;
    return this.db.transaction(async () => {
      // They travel together and are done in this order: what is held last is locked for the shortest time.
      const [placed, orders, expected] = await Promise.all([
        this.checkouts.save(checkout),
        this.orders.ofCheckout(checkoutId),
        total > 0 ? this.payments.expect(checkoutId, { amount: total, currency }) : undefined,
        this.hold(checkout),
      ]);
      const titles = checkout.shares.flatMap(({ lines }) =>
        lines.map(({ quantity, offer }) => ({ ...offer, quantity })),
      );
      return { ...placed, description: describe(titles), expected, orders };
    });
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
      total,
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

  private async hold({ id, shares, expiresAt }: NewCheckout): Promise<void> {
    const wanted = shares.flatMap(({ lines }) => lines);
    const short = await this.inventory.hold(id, wanted, expiresAt);
    if (short.length === 0) return;
    const errors = short.map(({ variantId, available }) => {
      const { offer } = wanted.find((line) => line.variantId === variantId)!;
      const left = available === 0 ? 'has sold out' : `has only ${available} left`;
      return { pointer: `/cart/${variantId}`, code: 'short', message: `${offer.title} ${left}.` };
    });
    throw new StockGone(errors.map(({ message }) => message).join(' '), { errors });
  }

  /** Gives the page to pay at; null when there is nothing left to pay. */
  private async openPayment(checkout: Payable, returnUrl: string): Promise<string | null> {
    const { id: checkoutId, totalAmount, currency, expiresAt, status, description, expected } = checkout;
    if (status !== 'awaiting-payment') return null;
    if (totalAmount === 0) {
      await this.completion.paid(checkoutId);
      return null;
    }
    const address = new URL(returnUrl);
    address.searchParams.set('checkout', checkoutId);
    const { url } = await this.payments.open({
      checkoutId,
      amount: { amount: totalAmount, currency },
      description,
      returnUrl: address.href,
      expiresAt,
      expected,
    });
    return url;
  }
}

/** One line for each thing: "2 × Linen apron (Sage)". */
const describe = (lines: { quantity: number; title: string; variantTitle: string }[]): string =>
  lines
    .map(
      ({ quantity, title, variantTitle }) => `${quantity} × ${title}${variantTitle && ` (${variantTitle})`}`,
    )
    .join('\n');

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
