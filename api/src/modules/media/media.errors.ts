import { Invalid, NotFound, RateLimited, TooLarge } from '#shared/errors.js';

export class MediaNotFound extends NotFound {
  static readonly code = 'media.not-found';
  static readonly title = 'You have uploaded no such file.';
}
export class MediaHashMismatch extends Invalid {
  static readonly code = 'media.hash-mismatch';
  static readonly title = 'The bytes do not have the hash of the address.';
}
export class MediaNotAnImage extends Invalid {
  static readonly code = 'media.not-an-image';
  static readonly title = 'Only JPEG, PNG, WebP, AVIF and GIF images are taken.';
}
export class MediaTooLarge extends TooLarge {
  static readonly code = 'media.too-large';
  static readonly title = 'An image has at most 20 MB and 50 megapixels.';
}
export class UploadQuotaReached extends RateLimited {
  static readonly code = 'media.quota-reached';
  static readonly title = 'You have uploaded as much as one day allows.';
}
export class PictureNotFound extends NotFound {
  static readonly code = 'media.no-such-picture';
  static readonly title = 'There is no such picture.';
}
