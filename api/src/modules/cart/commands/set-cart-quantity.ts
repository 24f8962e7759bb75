import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Catalog } from '#modules/catalog/index.js';
import type { Caller } from '#platform/http/caller.js';
import type { Cart } from '../cart.contract.js';
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

const NOT_THERE = 'It is not in this cart, or no longer for sale.';

@CommandHandler(SetCartQuantity)
export class SetCartQuantityHandler implements ICommandHandler<SetCartQuantity> {
  constructor(
    private readonly catalog: Catalog,
    private readonly store: CartStore,
    private readonly carts: Carts,
  ) {}

  async execute({ caller, variantId, quantity }: SetCartQuantity): Promise<Cart> {
    const cart = await this.store.find(caller);
    if (quantity === 0) {
      if (cart) await this.store.remove(cart.id, variantId);
    } else {
      if (!cart?.items.some((item) => item.variantId === variantId)) throw new VariantNotForSale(NOT_THERE);
      const offer = (await this.catalog.offersOf([variantId])).get(variantId);
      if (!offer) throw new VariantNotForSale(NOT_THERE);
      const { title, variantTitle, price } = offer;
      await this.store.replace(cart.id, {
        variantId,
        quantity,
        title,
        variantTitle,
        seenPriceAmount: price.amount,
      });
    }
    const { cart: view } = await this.carts.check(caller);
    this.carts.changed(caller, view);
    return view;
  }
}
