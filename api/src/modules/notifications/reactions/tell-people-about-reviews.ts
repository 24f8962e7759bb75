import { Injectable } from '@nestjs/common';
import { Shelf, type Shelved } from '#modules/catalog/index.js';
import { Identity, type PersonCard } from '#modules/identity/index.js';
import { ReviewAnswered, ReviewWritten } from '#modules/reviews/reviews.events.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { Inbox, type Noticed } from '../inbox.js';
import { onceFor } from '../once-for.js';
import { aboutProduct } from '../product-subject.js';

type Any = Delivered<typeof ReviewWritten | typeof ReviewAnswered>;

/** A seller hears of a review, its author of the answer: once each, however often either is written anew. */
@Subscribes({ name: 'notifications.tell-people-about-reviews', to: [ReviewWritten, ReviewAnswered] })
@Injectable()
export class TellPeopleAboutReviews implements Subscriber {
  constructor(
    private readonly identity: Identity,
    private readonly shelf: Shelf,
    private readonly inbox: Inbox,
  ) {}

  async handle(events: Any[]): Promise<void> {
    const [people, products] = await Promise.all([
      this.identity.peopleByIds([...new Set(events.map((event) => sidesOf(event).from))]),
      this.shelf.cardsOf([...new Set(events.map(({ data }) => data.productId))]),
    ]);
    await this.inbox.noticeAll(
      events.flatMap((event) => {
        const [actor, product] = [people.get(sidesOf(event).from), products.get(event.data.productId)];
        return actor && product ? noticeOf(event, actor, product) : [];
      }),
    );
  }
}

const isAnswer = ({ topic }: Any) => topic === ReviewAnswered.topic;

function sidesOf(event: Any): { from: string; to: string } {
  const { sellerId, authorId } = event.data;
  return isAnswer(event) ? { from: sellerId, to: authorId } : { from: authorId, to: sellerId };
}

function noticeOf(event: Any, actor: PersonCard, product: Shelved): Noticed {
  const { topic, data } = event;
  const { about, path } = aboutProduct(product);
  const more = 'stars' in data ? { detail: `${data.stars} of 5 stars.` } : { state: 'answer' };
  return {
    ...{ eventId: onceFor(topic, data.reviewId), to: sidesOf(event).to, kind: 'review', actor },
    subject: `${isAnswer(event) ? 'answer' : 'product'}:${data.productId}`,
    content: { about, path: `${path}#reviews`, ...more },
  };
}
