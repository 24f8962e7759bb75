import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Catalog } from '#modules/catalog/index.js';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import { MOST_UNITS_PER_LINE, type Cart } from '../cart.contract.js';
import { CartFull, VariantNotForSale } from '../cart.errors.js';
import { CartStore } from '../cart-store.js';
import { Carts } from '../carts.js';

const MOST_LINES = 100;

export class AddToCart extends Command<Cart> {
  constructor(
    readonly caller: Caller,
    readonly variantId: string,
    readonly quantity: number,
  ) {
    super();
  }
}

@CommandHandler(AddToCart)
export class AddToCartHandler implements ICommandHandler<AddToCart> {
  constructor(
    private readonly db: Database,
    private readonly catalog: Catalog,
    private readonly store: CartStore,
    private readonly carts: Carts,
  ) {}

  async execute({ caller, variantId, quantity }: AddToCart): Promise<Cart> {
    const offer = (await this.catalog.offersOf([variantId])).get(variantId);
    if (!offer) throw new VariantNotForSale('It may have been taken off sale a moment ago.');
    const cart = await this.db.transaction(async () => {
      const found = await this.store.findOrMake(caller);
      const items = await this.store.items(found.id);
      if (items.length >= MOST_LINES && !items.some((item) => item.variantId === variantId)) {
        throw new CartFull('Buy some of it first, or take something out.');
      }
      const { title, variantTitle, price } = offer;
      const item = { variantId, quantity, title, variantTitle, seenPriceAmount: price.amount };
      await this.store.put(found.id, item, 'add', MOST_UNITS_PER_LINE);
      return found;
    });
    return (await this.carts.view(cart)).cart;
  }
}
