import { Injectable } from '@nestjs/common';
import { Catalog, type Offer } from '#modules/catalog/index.js';
import { Inventory } from '#modules/inventory/index.js';
import { Config } from '#platform/config/config.js';
import type { Caller } from '#platform/http/caller.js';
import type { Cart } from './cart.contract.js';
import { CartStore, hashOf, type FoundCart } from './cart-store.js';
import { viewCart } from './cart-view.js';

export interface CheckedCart {
  cart: Cart;
  offers: Map<string, Offer>;
}

/** What the rest of the house may ask of the carts. */
@Injectable()
export class Carts {
  constructor(
    private readonly config: Config,
    private readonly store: CartStore,
    private readonly catalog: Catalog,
    private readonly inventory: Inventory,
  ) {}

  /** The caller's cart, compared with what is for sale now. */
  async check(caller: Pick<Caller, 'actor' | 'cartToken'>): Promise<CheckedCart> {
    return this.view(await this.store.find(caller));
  }

  async view(cart: FoundCart | undefined): Promise<CheckedCart> {
    const items = cart ? await this.store.items(cart.id) : [];
    const variantIds = items.map(({ variantId }) => variantId);
    const [offers, available] =
      variantIds.length === 0
        ? [new Map<string, Offer>(), new Map<string, number | null>()]
        : await Promise.all([this.catalog.offersOf(variantIds), this.inventory.availabilityOf(variantIds)]);
    return {
      cart: viewCart({
        cart,
        items,
        offers,
        available,
        currency: this.config.settings.CURRENCY,
        shipping: this.config.shipping,
      }),
      offers,
    };
  }

  takeOut(cartId: string, lines: { variantId: string; quantity: number }[]): Promise<void> {
    return this.store.takeOut(cartId, lines);
  }

  /** How a guest's checkout recognises the guest again. */
  guestHash(caller: Pick<Caller, 'actor' | 'cartToken'>): string | null {
    return caller.actor || !caller.cartToken ? null : hashOf(caller.cartToken);
  }
}
