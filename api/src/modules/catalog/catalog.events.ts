import { DomainEvent } from '#shared/domain-event.js';

/** Anything a seller entered has changed; the read models follow. */
export class ProductChanged extends DomainEvent<{ productId: string; sellerId: string; created: boolean }> {
  static readonly topic = 'catalog.product-changed.v1';
}

export class ProductPublished extends DomainEvent<{ productId: string; sellerId: string; first: boolean }> {
  static readonly topic = 'catalog.product-published.v1';
}

export class ProductWithdrawn extends DomainEvent<{ productId: string; sellerId: string }> {
  static readonly topic = 'catalog.product-withdrawn.v1';
}

/** The page everybody sees is made anew, or gone. */
export class ProductPageChanged extends DomainEvent<{ productId: string; published: boolean }> {
  static readonly topic = 'catalog.product-page-changed.v1';
}

export class ProductsCounted extends DomainEvent<{ sellerId: string; published: number }> {
  static readonly topic = 'catalog.products-counted.v1';
}
