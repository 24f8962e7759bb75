import { Conflict, Invalid, NotFound, Unavailable, type FieldError } from '#shared/errors.js';

export class ProductNotFound extends NotFound {
  static readonly code = 'products.not-found';
  static readonly title = 'There is no such product.';
}
export class CategoryUnknown extends NotFound {
  static readonly code = 'categories.not-found';
  static readonly title = 'There is no such category.';
}
export class HandleInUse extends Conflict {
  static readonly code = 'products.handle-in-use';
  static readonly title = 'You have a product with this handle already.';
}
export class ImportsRunning extends Unavailable {
  static readonly code = 'products.imports-running';
  static readonly title = 'Wait until your other imports are done.';
}
export class ProductRefused extends Invalid {
  static readonly code = 'products.refused';
  static readonly title = 'The product does not fit together.';

  static because(errors: FieldError[]): ProductRefused {
    return new ProductRefused(`${errors[0]?.pointer}: ${errors[0]?.message}`, { errors });
  }
}
