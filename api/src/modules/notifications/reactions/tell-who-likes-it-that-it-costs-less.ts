import { Injectable } from '@nestjs/common';
import { Shelf } from '#modules/catalog/index.js';
import { Social } from '#modules/social/index.js';
import { Subscribes, type Delivered, type SubscriberOfEach } from '#platform/events/subscriber.js';
import { money, shownMoney } from '#shared/money.js';
import { Inbox } from '../inbox.js';
import { PriceDropped } from '../notifications.events.js';
import { aboutProduct } from '../product-subject.js';

const AT_ONCE = 500;

/** Outside the transaction of its delivery: each few hundred people are one of their own, done once. */
@Subscribes({
  name: 'notifications.tell-who-likes-it-that-it-costs-less',
  to: [PriceDropped],
  outsideTransaction: true,
  concurrency: 4,
})
@Injectable()
export class TellWhoLikesItThatItCostsLess implements SubscriberOfEach {
  constructor(
    private readonly shelf: Shelf,
    private readonly social: Social,
    private readonly inbox: Inbox,
  ) {}

  async handleEach({ id, data }: Delivered<typeof PriceDropped>): Promise<void> {
    const { productId, before, now, currency } = data;
    const product = (await this.shelf.cardsOf([productId])).get(productId);
    if (!product) return;
    const price = (amount: number) => shownMoney(money(amount, currency));
    const notice = {
      ...{ kind: 'price-drop' as const, subject: `product:${productId}`, actor: null },
      content: { ...aboutProduct(product), detail: `${price(now)} instead of ${price(before)}.` },
    };
    const both = [this.social.wishersOf(productId, AT_ONCE), this.social.likersOf(productId, AT_ONCE)];
    for (const crowd of both)
      for await (const people of crowd)
        await this.inbox.notice(
          id,
          people.filter((to) => to !== product.sellerId).map((to) => ({ ...notice, to })),
        );
  }
}
