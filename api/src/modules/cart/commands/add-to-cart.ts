import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Catalog } from '#modules/catalog/index.js';
import type { Caller } from '#platform/http/caller.js';
import type { Cart } from '../cart.contract.js';
import { CartFull, OwnProduct, VariantNotForSale } from '../cart.errors.js';
import { CartStore } from '../cart-store.js';
import { Carts } from '../carts.js';

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
    private readonly catalog: Catalog,
    private readonly store: CartStore,
    private readonly carts: Carts,
  ) {}

  async execute({ caller, variantId, quantity }: AddToCart): Promise<Cart> {
    const offer = (await this.catalog.offersOf([variantId])).get(variantId);
    if (!offer) throw new VariantNotForSale('It may have been taken off sale a moment ago.');
    if (offer.seller.id === caller.actor?.userId)
      throw new OwnProduct('Sellers do not buy from themselves. Set your stock instead.');
    const { title, variantTitle, price } = offer;
    const item = { variantId, quantity, title, variantTitle, seenPriceAmount: price.amount };
    const cart = await this.store.add(caller, item);
    if (!cart) throw new CartFull('Buy some of it first, or take something out.');
    const { cart: view } = await this.carts.view(caller, cart, new Map([[variantId, offer]]));
    this.carts.changed(caller, view);
    return view;
  }
}
