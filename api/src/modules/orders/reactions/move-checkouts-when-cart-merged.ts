import { Injectable } from '@nestjs/common';
import { CartMerged } from '#modules/cart/cart.events.js';
import { Carts } from '#modules/cart/index.js';
import { Inventory } from '#modules/inventory/index.js';
import { EventLog } from '#platform/events/event-log.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { CheckoutEnded } from '../orders.events.js';
import { CheckoutRepository } from '../persistence/checkout.repository.js';
import { LiveCheckouts } from '../persistence/live-checkouts.js';
import { OrderRepository } from '../persistence/order.repository.js';

/**
 * The same items must not be paid for twice, as the guest's and as the signed-in buyer's: the checkouts of the guest's
 * cart become those of the cart it went into, which has one live checkout like every other.
 */
@Subscribes({ name: 'orders.move-checkouts-when-cart-merged', to: [CartMerged], batch: 1 })
@Injectable()
export class MoveCheckoutsWhenCartMerged implements Subscriber {
  constructor(
    private readonly live: LiveCheckouts,
    private readonly checkouts: CheckoutRepository,
    private readonly carts: Carts,
    private readonly orders: OrderRepository,
    private readonly inventory: Inventory,
    private readonly events: EventLog,
  ) {}

  async handle(events: Delivered<typeof CartMerged>[]): Promise<void> {
    for (const { data, occurredAt } of events) await this.move(data, occurredAt);
  }

  private async move({ guestCartId, cartId }: CartMerged['data'], mergedAt: Date): Promise<void> {
    for (const id of [guestCartId, cartId].sort()) await this.live.takeTurn(id);
    for (const { id } of await this.live.soldFrom(guestCartId, mergedAt))
      await this.carts.takeOut(cartId, await this.checkouts.linesOf(id)); // paid faster than this came
    const ended = await this.live.endRivals(guestCartId, cartId, mergedAt);
    await this.live.moveToCart(guestCartId, cartId);
    await this.inventory.moveHolds(guestCartId, cartId);
    for (const { id } of ended) {
      await this.orders.moveCheckout(id, { to: 'expired' });
      await this.inventory.release(id);
      this.events.append(new CheckoutEnded(id, { checkoutId: id, status: 'cancelled' }));
    }
  }
}
