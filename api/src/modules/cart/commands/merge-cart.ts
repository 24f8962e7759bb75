import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import type { Actor } from '#shared/actor.js';
import { MOST_UNITS_PER_LINE, type Cart, type CartMerge } from '../cart.contract.js';
import { CartMerged } from '../cart.events.js';
import { CartStore } from '../cart-store.js';
import { Carts } from '../carts.js';

export class MergeCart extends Command<CartMerge> {
  constructor(
    readonly actor: Actor,
    readonly token: string | null,
  ) {
    super();
  }
}

@CommandHandler(MergeCart)
export class MergeCartHandler implements ICommandHandler<MergeCart> {
  constructor(
    private readonly db: Database,
    private readonly store: CartStore,
    private readonly carts: Carts,
    private readonly events: EventLog,
  ) {}

  async execute({ actor, token }: MergeCart): Promise<CartMerge> {
    const changes = await this.db.transaction(() => this.merge(actor, token));
    const { cart } = await this.carts.check({ actor, cartToken: null });
    this.carts.changed({ actor }, cart);
    return { cart, changes: [...changes, ...problemsOf(cart)] };
  }

  private async merge(actor: Actor, token: string | null): Promise<string[]> {
    const guests = await this.store.find({ actor: null, cartToken: token });
    if (!guests) return [];
    if (await this.store.adopt(guests.id, actor.userId)) return [];

    const mine = await this.store.find({ actor, cartToken: null });
    // The same merge may be asked for twice, and the other may be faster.
    if (!mine || mine.id === guests.id || !(await this.store.lock(guests.id))) return [];
    const before = new Map(mine.items.map((item) => [item.variantId, item.quantity]));
    await this.store.pour(guests.id, mine.id);
    await this.store.drop(guests.id);
    this.events.append(new CartMerged(mine.id, { cartId: mine.id, guestCartId: guests.id }));
    return guests.items.map(({ variantId, title, quantity }) => {
      const had = before.get(variantId);
      if (had === undefined) return `${title} was added to your cart.`;
      return `${title} was in your cart already: there are ${Math.min(had + quantity, MOST_UNITS_PER_LINE)} now.`;
    });
  }
}

const problemsOf = ({ sellers }: Cart): string[] =>
  sellers.flatMap(({ lines }) =>
    lines.flatMap(({ title, problem }) => (problem ? `${title}: ${problem.message}` : [])),
  );
