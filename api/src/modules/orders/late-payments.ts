import { Injectable, Logger } from '@nestjs/common';
import { Inventory } from '#modules/inventory/index.js';
import { EventLog } from '#platform/events/event-log.js';
import { CheckoutEnded } from './orders.events.js';
import { CheckoutRepository, type CheckoutRow } from './persistence/checkout.repository.js';
import { LiveCheckouts } from './persistence/live-checkouts.js';
import { OrderRepository } from './persistence/order.repository.js';

const FAR_AHEAD = new Date('9999-01-01T00:00:00Z');

const SOLD_OUT = 'It sold out before your payment arrived.';
const PAID_ALREADY = 'You had already paid for this cart with another checkout.';
const CHANGED = 'You had started another checkout from this cart, with other items or another address.';

/** `refund` is why the money goes back; without it the goods are set aside and the checkout is to be fulfilled. */
type LateOutcome = { refund?: string };

/**
 * Decides what becomes of money for a checkout that is over. A cart is sold once: the first money that arrives for it
 * buys, all other goes back.
 */
@Injectable()
export class LatePayments {
  private readonly log = new Logger('LatePayments');

  constructor(
    private readonly live: LiveCheckouts,
    private readonly checkouts: CheckoutRepository,
    private readonly orders: OrderRepository,
    private readonly inventory: Inventory,
    private readonly events: EventLog,
  ) {}

  /** Undefined when it was decided before. */
  async decide({ id, cartId }: CheckoutRow): Promise<LateOutcome | undefined> {
    await this.live.takeTurn(cartId);
    if (!(await this.live.ended(id))) return undefined;
    const rival = await this.live.rivalOf(id);
    const sold = await this.live.soldSince(id);
    const refund = sold
      ? PAID_ALREADY
      : rival && !rival.same
        ? CHANGED
        : await this.takeGoods(id, cartId, rival?.id);
    await this.live.close(id, refund ? 'refunded' : 'sold', sold ?? rival?.id);
    if (refund) this.log.warn(`checkout ${id} was paid late, its money goes back: ${refund}`);
    return refund ? { refund } : {};
  }

  /** A checkout that asks for the same hands over its goods. */
  private async takeGoods(id: string, cartId: string, rival?: string): Promise<string | undefined> {
    if (rival) {
      await this.live.end(rival, id);
      await this.orders.moveCheckout(rival, { to: 'expired' });
      this.events.append(new CheckoutEnded(rival, { checkoutId: rival, status: 'cancelled' }));
    }
    const wanted = await this.checkouts.linesOf(id);
    const short = await this.inventory.hold(id, wanted, FAR_AHEAD, { cartId, insteadOf: rival });
    if (short.length > 0 && rival) throw new Error(`The goods of ${rival} could not be handed to ${id}.`);
    return short.length > 0 ? SOLD_OUT : undefined;
  }
}
