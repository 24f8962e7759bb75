import { Injectable } from '@nestjs/common';
import { Shelf } from '#modules/catalog/index.js';
import { Identity } from '#modules/identity/index.js';
import { Social } from '#modules/social/index.js';
import { Subscribes, type Delivered, type SubscriberOfEach } from '#platform/events/subscriber.js';
import { Inbox } from '../inbox.js';
import { ListingsAppeared } from '../notifications.events.js';
import { aboutProduct } from '../product-subject.js';

const AT_ONCE = 500;

/** Outside the transaction of its delivery: each few hundred followers are one of their own, done once. */
@Subscribes({
  name: 'notifications.tell-followers-of-new-listings',
  to: [ListingsAppeared],
  outsideTransaction: true,
  concurrency: 4,
})
@Injectable()
export class TellFollowersOfNewListings implements SubscriberOfEach {
  constructor(
    private readonly shelf: Shelf,
    private readonly identity: Identity,
    private readonly social: Social,
    private readonly inbox: Inbox,
  ) {}

  async handleEach({ id, data }: Delivered<typeof ListingsAppeared>): Promise<void> {
    const { sellerId, productIds, count } = data;
    const seller = (await this.identity.peopleByIds([sellerId])).get(sellerId);
    const cards = await this.shelf.cardsOf(productIds);
    const newest = productIds.map((productId) => cards.get(productId)).find((card) => card !== undefined);
    if (!seller || !newest) return;
    const notice = {
      ...{ kind: 'listing' as const, subject: `person:${sellerId}`, actor: seller, count },
      content: aboutProduct(newest),
    };
    for await (const followers of this.social.followersOf(sellerId, AT_ONCE))
      await this.inbox.notice(
        id,
        followers.map((to) => ({ ...notice, to })),
      );
  }
}
