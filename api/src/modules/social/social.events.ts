import { DomainEvent } from '#shared/domain-event.js';

/** Every stream here is the person who did it, so that what they do and undo stays in order. */
export class PersonFollowed extends DomainEvent<{ followerId: string; followedId: string }> {
  static readonly topic = 'social.person-followed.v1';
}

export class PersonBlocked extends DomainEvent<{ blockerId: string; blockedId: string }> {
  static readonly topic = 'social.person-blocked.v1';
}

export class ProductLiked extends DomainEvent<{ userId: string; productId: string; sellerId: string }> {
  static readonly topic = 'social.product-liked.v1';
}

export class ProductUnliked extends DomainEvent<{ userId: string; productId: string }> {
  static readonly topic = 'social.product-unliked.v1';
}

/** Some thousand feeds have what a shop listed; those after this place in the list of its followers are still to come. */
export class ListingsSpread extends DomainEvent<{
  sellerId: string;
  productIds: string[];
  upTo: [followedAt: string, followerId: string];
}> {
  static readonly topic = 'social.listings-spread.v1';
}

/** Some thousand feeds have lost what was withdrawn; others are still to come. */
export class WithdrawalSpread extends DomainEvent<{ productId: string }> {
  static readonly topic = 'social.withdrawal-spread.v1';
}
