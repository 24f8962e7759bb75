import { DomainEvent } from '#shared/domain-event.js';

/** A guest signed in and had a cart already: the guest's items are in it now, and the guest's cart is gone. */
export class CartMerged extends DomainEvent<{ cartId: string; guestCartId: string }> {
  static readonly topic = 'cart.cart-merged.v1';
}
