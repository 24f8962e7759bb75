import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Catalog } from '#modules/catalog/index.js';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import { MOST_UNITS_PER_LINE, type Cart } from '../cart.contract.js';
import { VariantNotForSale } from '../cart.errors.js';
import { CartStore } from '../cart-store.js';
import { Carts } from '../carts.js';

export class SetCartQuantity extends Command<Cart> {
  constructor(
    readonly caller: Caller,
    readonly variantId: string,
    readonly quantity: number,
  ) {
    super();
  }
}

@CommandHandler(SetCartQuantity)
export class SetCartQuantityHandler implements ICommandHandler<SetCartQuantity> {
  constructor(
    private readonly db: Database,
    private readonly catalog: Catalog,
    private readonly store: CartStore,
    private readonly carts: Carts,
  ) {}

  async execute({ caller, variantId, quantity }: SetCartQuantity): Promise<Cart> {
    const cart = await this.store.find(caller);
    if (quantity === 0) {
      if (cart) await this.store.remove(cart.id, variantId);
      return (await this.carts.view(cart)).cart;
    }
    const offer = (await this.catalog.offersOf([variantId])).get(variantId);
    const inCart = cart && (await this.store.items(cart.id)).some((item) => item.variantId === variantId);
    if (!cart || !inCart || !offer)
      throw new VariantNotForSale('It is not in this cart, or no longer for sale.');
    const item = {
      variantId,
      quantity,
      title: offer.title,
      variantTitle: offer.variantTitle,
      seenPriceAmount: offer.price.amount,
    };
    await this.db.transaction(() => this.store.put(cart.id, item, 'replace', MOST_UNITS_PER_LINE));
    return (await this.carts.view(cart)).cart;
  }
}
