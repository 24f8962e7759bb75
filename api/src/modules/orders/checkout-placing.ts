import { Injectable } from '@nestjs/common';
import { Carts } from '#modules/cart/index.js';
import { Inventory } from '#modules/inventory/index.js';
import { Payments } from '#modules/payments/index.js';
import { Database } from '#platform/database/database.js';
import { OrderReader } from './order-reader.js';
import type { Order } from './orders.contract.js';
import { CartHasProblems, StockGone } from './orders.errors.js';
import { CheckoutReplacing } from './checkout-replacing.js';
import { CheckoutRepository, type CheckoutRow, type NewCheckout } from './persistence/checkout.repository.js';

export interface Placed extends CheckoutRow {
  orders: Order[];
  /** The payment, if there is something to pay. */
  expected: string | undefined;
}

/** Writes a checkout down with its orders, its payment and the units it holds, in the place of the one before it. */
@Injectable()
export class CheckoutPlacing {
  constructor(
    private readonly db: Database,
    private readonly carts: Carts,
    private readonly inventory: Inventory,
    private readonly payments: Payments,
    private readonly checkouts: CheckoutRepository,
    private readonly replacing: CheckoutReplacing,
    private readonly orders: OrderReader,
  ) {}

  place(checkout: NewCheckout): Promise<Placed> {
    const { id, total, currency } = checkout;
    return this.db.transaction(async () => {
      const { replaced, soldJustNow } = await this.replacing.makeRoom(checkout);
      if (soldJustNow) await this.lookAgain(checkout);
      // They travel together and are done in this order: what is held last is locked for the shortest time.
      const [placed, orders, expected] = await Promise.all([
        this.checkouts.save(checkout),
        this.orders.ofCheckout(id),
        total > 0 ? this.payments.expect(id, { amount: total, currency }) : undefined,
        this.hold(checkout, replaced),
      ]);
      return { ...placed, orders, expected };
    });
  }

  /** What was paid in another tab a moment ago must not be bought once more. */
  private async lookAgain({ cartId, shares }: NewCheckout): Promise<void> {
    const lines = shares.flatMap((share) => share.lines);
    if (await this.carts.contains(cartId, lines)) return;
    throw new CartHasProblems(
      'An order from this cart was paid a moment ago. Look at the cart again, then pay.',
    );
  }

  private async hold({ id, cartId, shares, expiresAt }: NewCheckout, replaced: string | null): Promise<void> {
    const wanted = shares.flatMap(({ lines }) => lines);
    const short = await this.inventory.hold(id, wanted, expiresAt, { cartId, insteadOf: replaced });
    if (short.length === 0) return;
    const errors = short.map(({ variantId, available }) => {
      const { offer } = wanted.find((line) => line.variantId === variantId)!;
      const left = available === 0 ? 'has sold out' : `has only ${available} left`;
      return { pointer: `/cart/${variantId}`, code: 'short', message: `${offer.title} ${left}.` };
    });
    throw new StockGone(errors.map(({ message }) => message).join(' '), { errors });
  }
}
