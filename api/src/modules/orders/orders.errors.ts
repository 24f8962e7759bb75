import { Conflict, Invalid, NotFound } from '#shared/errors.js';

export class OrderNotFound extends NotFound {
  static readonly code = 'orders.not-found';
  static readonly title = 'There is no such order.';
}
export class TransitionImpossible extends Conflict {
  static readonly code = 'orders.transition-impossible';
  static readonly title = 'The order cannot go there from where it is.';
}
export class CheckoutNotFound extends NotFound {
  static readonly code = 'checkouts.not-found';
  static readonly title = 'There is no such checkout.';
}
export class CheckoutOver extends Conflict {
  static readonly code = 'checkouts.over';
  static readonly title = 'This checkout has ended.';
}
export class CartEmpty extends Invalid {
  static readonly code = 'checkouts.cart-empty';
  static readonly title = 'There is nothing in the cart.';
}
export class CartHasProblems extends Conflict {
  static readonly code = 'checkouts.cart-has-problems';
  static readonly title = 'Something in the cart has changed: look at it again.';
}
export class EmailNeeded extends Invalid {
  static readonly code = 'checkouts.email-needed';
  static readonly title = 'Say where to send the confirmation.';
}
export class TotalChanged extends Conflict {
  static readonly code = 'checkouts.total-changed';
  static readonly title = 'The total is not what you saw.';
}
export class StockGone extends Conflict {
  static readonly code = 'checkouts.stock-gone';
  static readonly title = 'Somebody was faster.';
}
export class ReturnUrlRefused extends Invalid {
  static readonly code = 'checkouts.return-url-refused';
  static readonly title = 'The payment page cannot send the buyer there.';
}
export class TotalTooLarge extends Invalid {
  static readonly code = 'checkouts.total-too-large';
  static readonly title = 'The total is larger than one payment can be.';
}
export class HoldLimitReached extends Conflict {
  static readonly code = 'checkouts.hold-limit';
  static readonly title = 'Too many items are held by unpaid checkouts.';
}
export class AddressNotFound extends NotFound {
  static readonly code = 'addresses.not-found';
  static readonly title = 'You have no such address.';
}
