import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { EventLog } from '#platform/events/event-log.js';
import { CheckoutEnded } from './orders.events.js';
import { HoldLimitReached } from './orders.errors.js';
import type { NewCheckout } from './persistence/checkout.repository.js';
import { LiveCheckouts, type HeldElsewhere, type MadeRoom } from './persistence/live-checkouts.js';
import { OrderRepository } from './persistence/order.repository.js';

/** One checkout of a cart waits for its payment: starting another ends it, whatever tab it is open in. */
@Injectable()
export class CheckoutReplacing {
  constructor(
    private readonly config: Config,
    private readonly live: LiveCheckouts,
    private readonly orders: OrderRepository,
    private readonly events: EventLog,
  ) {}

  /** Its units pass to the new one when that holds its own; its payment is cancelled by who hears the event. */
  async makeRoom(checkout: NewCheckout): Promise<MadeRoom> {
    const room = await this.live.makeRoom(checkout);
    this.refuseHostages(
      checkout,
      this.mustQueue(checkout, room) ? await this.live.countInTurn(checkout) : room,
    );
    if (room.replaced) {
      await this.orders.moveCheckout(room.replaced, { to: 'expired' });
      this.events.append(
        new CheckoutEnded(room.replaced, { checkoutId: room.replaced, status: 'cancelled' }),
      );
    }
    return room;
  }

  /**
   * Small checkouts from an address that holds little need not wait for each other: even one from each connection
   * that this process has stays below the ceiling.
   */
  private mustQueue({ held: { units, address } }: NewCheckout, { byAddress }: HeldElsewhere): boolean {
    const { HELD_UNITS_PER_ADDRESS: most, DATABASE_POOL: atOnce } = this.config.settings;
    return address !== null && units > 0 && (byAddress + units > most / 2 || units * atOnce * 2 > most);
  }

  private refuseHostages(
    { held: { units, visitor } }: NewCheckout,
    { byVisitor, byAddress }: HeldElsewhere,
  ): void {
    const { HELD_UNITS_PER_VISITOR, HELD_UNITS_PER_ADDRESS } = this.config.settings;
    // What one checkout asks for is not what makes a hostage of a shop, unless it is all one may hold.
    if (visitor !== null && byVisitor + units > HELD_UNITS_PER_VISITOR)
      throw new HoldLimitReached(
        `At most ${HELD_UNITS_PER_VISITOR} items are held for one buyer. Pay for or cancel what is open, or take fewer.`,
      );
    if (byAddress + units > HELD_UNITS_PER_ADDRESS)
      throw new HoldLimitReached(
        `At most ${HELD_UNITS_PER_ADDRESS} items are held for one network. Pay for or cancel what is open, or try again in ${this.config.settings.HOLD_MINUTES} minutes.`,
      );
  }
}
