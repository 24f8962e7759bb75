import { Injectable } from '@nestjs/common';
import { Shelf } from '#modules/catalog/index.js';
import { Identity } from '#modules/identity/index.js';
import { ReviewAnswered, ReviewWritten } from '#modules/reviews/reviews.events.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { Inbox } from '../inbox.js';
import { onceFor } from '../once-for.js';
import { aboutProduct } from '../product-subject.js';

type Any = Delivered<typeof ReviewWritten | typeof ReviewAnswered>;

/** A seller hears of a review, its author of the answer: once each, however often either is written anew. */
@Subscribes({
  name: 'notifications.tell-people-about-reviews',
  to: [ReviewWritten, ReviewAnswered],
  batch: 1,
})
@Injectable()
export class TellPeopleAboutReviews implements Subscriber {
  constructor(
    private readonly identity: Identity,
    private readonly shelf: Shelf,
    private readonly inbox: Inbox,
  ) {}

  async handle(events: Any[]): Promise<void> {
    for (const event of events) await this.handleOne(event);
  }

  private async handleOne({ topic, data }: Any): Promise<void> {
    const { reviewId, productId, sellerId, authorId } = data;
    const answered = topic === ReviewAnswered.topic;
    const [from, to] = answered ? [sellerId, authorId] : [authorId, sellerId];
    const actor = (await this.identity.peopleByIds([from])).get(from);
    const product = (await this.shelf.cardsOf([productId])).get(productId);
    if (!actor || !product) return;
    const { about, path } = aboutProduct(product);
    const more = 'stars' in data ? { detail: `${data.stars} of 5 stars.` } : { state: 'answer' };
    await this.inbox.notice(onceFor(topic, reviewId), [
      {
        ...{ to, kind: 'review', subject: `${answered ? 'answer' : 'product'}:${productId}`, actor },
        content: { about, path: `${path}#reviews`, ...more },
      },
    ]);
  }
}
