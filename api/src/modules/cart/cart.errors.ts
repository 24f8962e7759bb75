import { Conflict, NotFound } from '#shared/errors.js';

export class VariantNotForSale extends NotFound {
  static readonly code = 'cart.not-for-sale';
  static readonly title = 'This cannot be bought.';
}
export class OwnProduct extends Conflict {
  static readonly code = 'cart.own-product';
  static readonly title = 'This is from your own shop.';
}
export class CartFull extends Conflict {
  static readonly code = 'cart.full';
  static readonly title = 'A cart has room for 100 different things.';
}
