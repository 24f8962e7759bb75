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
