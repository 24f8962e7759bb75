import { Conflict, Invalid, NotFound } from '#shared/errors.js';

export class ReviewNotFound extends NotFound {
  static readonly code = 'reviews.not-found';
  static readonly title = 'There is no such review.';
}
export class LineNotFound extends NotFound {
  static readonly code = 'reviews.line-not-found';
  static readonly title = 'You bought no such thing.';
}
export class LineNotReceived extends Conflict {
  static readonly code = 'reviews.not-received';
  static readonly title = 'Only what you bought and received can be reviewed.';
}
export class OwnProductReview extends Conflict {
  static readonly code = 'reviews.own-product';
  static readonly title = 'Sellers do not review what they sell.';
}
export class AlreadyReviewed extends Conflict {
  static readonly code = 'reviews.already-written';
  static readonly title = 'You have reviewed this already.';
}
export class ReviewPictureNotReady extends Invalid {
  static readonly code = 'reviews.picture-not-ready';
  static readonly title = 'A picture is not there, or not ready yet.';
}
