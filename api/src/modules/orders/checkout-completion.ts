import { Injectable } from '@nestjs/common';
import { Carts } from '#modules/cart/index.js';
import { Inventory } from '#modules/inventory/index.js';
import { Payments, type PaymentStatus } from '#modules/payments/index.js';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { money } from '#shared/money.js';
import { LatePayments } from './late-payments.js';
import { CheckoutEnded, OrderCancelled, OrderPaid } from './orders.events.js';
import { CheckoutRepository, type CheckoutRow } from './persistence/checkout.repository.js';
import { OrderRepository, type OrderRow } from './persistence/order.repository.js';

/**
 * What becomes of a checkout once its payment is decided. Whoever comes first (the buyer's return, a webhook, the
 * sweep) does the work; a conditional UPDATE of the checkout row makes everybody else find it done.
 */
@Injectable()
export class CheckoutCompletion {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
    private readonly checkouts: CheckoutRepository,
    private readonly orders: OrderRepository,
    private readonly inventory: Inventory,
    private readonly payments: Payments,
    private readonly carts: Carts,
    private readonly late: LatePayments,
  ) {}

  async decided(checkoutId: string, payment: PaymentStatus): Promise<void> {
    if (payment === 'succeeded') await this.paid(checkoutId);
    if (payment === 'cancelled') await this.unpaid(checkoutId);
  }

  /** The money is there: goods are claimed and orders paid, or, when the goods are gone, the money goes back. */
  async paid(checkoutId: string): Promise<void> {
    await this.db.transaction(async () => {
      const inTime = await this.checkouts.sell(checkoutId);
      if (inTime) return this.fulfil(inTime);
      const checkout = await this.checkouts.find(checkoutId);
      if (!checkout) throw new Error(`payment for an unknown checkout ${checkoutId}`);
      if (checkout.status === 'paid') return;
      const late = await this.late.decide(checkout);
      if (late?.refund) await this.refund(checkout, late.refund);
      else if (late) await this.fulfil(checkout);
    });
  }

  /** Nobody paid: the goods go back on sale. */
  async unpaid(checkoutId: string): Promise<void> {
    await this.db.transaction(async () => {
      const status = await this.checkouts.giveUp(checkoutId);
      if (!status) return;
      await this.orders.moveCheckout(checkoutId, { to: 'expired' });
      await this.inventory.release(checkoutId);
      this.events.append(new CheckoutEnded(checkoutId, { checkoutId, status }));
    });
  }

  /** The units come last, because many may want the same. */
  private async fulfil({ id, cartId }: CheckoutRow): Promise<void> {
    const paid = await this.orders.moveCheckout(id, { to: 'paid' });
    const bought = paid.flatMap(({ lines }) => lines);
    await Promise.all([this.carts.takeOut(cartId, bought), this.inventory.claim(id)]);
    this.events.append(...paid.map((order) => new OrderPaid(order.orderId, about(order))));
  }

  private async refund({ id }: CheckoutRow, reason: string): Promise<void> {
    const cancelled = await this.orders.moveCheckout(id, { to: 'cancelled', note: reason });
    for (const order of cancelled) await this.giveBack(order, reason);
  }

  /** Cancels nothing by itself: writes down that this order's money goes back, and tells. */
  async giveBack(order: OrderRow, reason: string | null): Promise<void> {
    const { orderId, checkoutId, totalAmount, currency } = order;
    if (totalAmount > 0)
      await this.payments.refund({
        ...{ checkoutId, orderId, amount: money(totalAmount, currency) },
        reason: reason ?? 'cancelled',
      });
    this.events.append(new OrderCancelled(orderId, { ...about(order), reason }));
  }
}

export const about = ({ orderId, checkoutId, sellerId, buyerId }: OrderRow) => ({
  orderId,
  checkoutId,
  sellerId,
  buyerId,
});
