import { Injectable } from '@nestjs/common';
import { Catalog, type Offer } from '#modules/catalog/index.js';
import { Inventory, type Available } from '#modules/inventory/index.js';
import { Config } from '#platform/config/config.js';
import type { Caller } from '#platform/http/caller.js';
import { Broadcasts } from '#platform/live/broadcasts.js';
import type { Cart } from './cart.contract.js';
import { CartChanged } from './cart.live.js';
import { CartStore, hashOf, type StoredCart } from './cart-store.js';
import { viewCart } from './cart-view.js';

export interface CheckedCart {
  cart: Cart;
  offers: Map<string, Offer>;
  /** Counting what the cart holds itself; null is made to order. */
  available: Map<string, Available>;
}

/** What the rest of the house may ask of the carts. */
@Injectable()
export class Carts {
  constructor(
    private readonly config: Config,
    private readonly store: CartStore,
    private readonly catalog: Catalog,
    private readonly inventory: Inventory,
    private readonly broadcasts: Broadcasts,
  ) {}

  /** The caller's cart, compared with what is for sale now. */
  async check(caller: Pick<Caller, 'actor' | 'cartToken'>): Promise<CheckedCart> {
    return this.view(caller, await this.store.find(caller));
  }

  countOf(caller: Pick<Caller, 'actor' | 'cartToken'>): Promise<number> {
    return this.store.count(caller);
  }

  /** `known` are offers the caller has looked up already. */
  async view(
    { actor }: Pick<Caller, 'actor'>,
    cart: StoredCart | undefined,
    known = new Map<string, Offer>(),
  ): Promise<CheckedCart> {
    const variantIds = (cart?.items ?? []).map(({ variantId }) => variantId);
    const unknown = variantIds.filter((id) => !known.has(id));
    const [found, available] = await Promise.all([
      unknown.length === 0 ? [] : this.catalog.offersOf(unknown),
      variantIds.length === 0
        ? new Map<string, Available>()
        : this.inventory.availabilityOf(variantIds, cart?.id),
    ]);
    const offers = new Map([...known, ...found]);
    const { CURRENCY: currency } = this.config.settings;
    const { shipping } = this.config;
    const buyerId = actor?.userId ?? null;
    const view = viewCart({ cart, buyerId, offers, available, currency, shipping });
    return { cart: view, offers, available };
  }

  /** Emits to the person's other devices what is in the cart now; a guest has only this one. */
  changed({ actor }: Pick<Caller, 'actor'>, { itemCount }: Cart): void {
    if (actor) this.broadcasts.toPerson(actor.userId, CartChanged, { itemCount });
  }

  takeOut(cartId: string, lines: { variantId: string; quantity: number }[]): Promise<void> {
    return this.store.takeOut(cartId, lines);
  }

  /** Whether all of it is still in the cart. */
  contains(cartId: string, lines: { variantId: string; quantity: number }[]): Promise<boolean> {
    return this.store.contains(cartId, lines);
  }

  /** How a guest's checkout recognises the guest again. */
  guestHash(caller: Pick<Caller, 'actor' | 'cartToken'>): string | null {
    return caller.actor || !caller.cartToken ? null : hashOf(caller.cartToken);
  }
}
