import { Injectable } from '@nestjs/common';
import { Identity, type PersonCard } from '#modules/identity/index.js';
import { Orders, type OrderBrief } from '#modules/orders/index.js';
import {
  OrderCancelled,
  OrderDelivered,
  OrderPaid,
  OrderRefunded,
  OrderShipped,
} from '#modules/orders/orders.events.js';
import { Subscribes, type Delivered, type Subscriber } from '#platform/events/subscriber.js';
import { Inbox, type Noticed } from '../inbox.js';
import { pathTo } from '../storefront-paths.js';

const MOVES = [OrderPaid, OrderShipped, OrderDelivered, OrderCancelled, OrderRefunded] as const;
type Moved = Delivered<(typeof MOVES)[number]>;
type Side = 'buyer' | 'seller';

const STATES: Record<string, string> = {
  [OrderPaid.topic]: 'paid',
  [OrderShipped.topic]: 'shipped',
  [OrderDelivered.topic]: 'delivered',
  [OrderCancelled.topic]: 'cancelled',
  [OrderRefunded.topic]: 'refunded',
};

/** The orders room writes these mails itself, whatever anybody prefers: they are receipts. */
const WRITTEN = new Set(['buyer paid', 'buyer shipped', 'buyer cancelled', 'seller paid']);
/** A refund is between the buyer and the bank; that it was sent is known to who sent it. */
const NO_NEWS = new Set(['seller refunded', 'seller shipped']);

@Subscribes({ name: 'notifications.tell-both-sides-when-order-moves', to: MOVES })
@Injectable()
export class TellBothSidesWhenOrderMoves implements Subscriber {
  constructor(
    private readonly orders: Orders,
    private readonly identity: Identity,
    private readonly inbox: Inbox,
  ) {}

  async handle(events: Moved[]): Promise<void> {
    const orders = await this.orders.briefsOf(events.map(({ data }) => data.orderId));
    const sides = [...orders.values()].flatMap(({ buyerId, sellerId }) => [buyerId, sellerId]);
    const people = await this.identity.peopleByIds([...new Set(sides.filter((one) => one !== null))]);
    await this.inbox.noticeAll(
      events.flatMap((event) => {
        const order = orders.get(event.data.orderId);
        return order ? noticesOf(event, order, people) : [];
      }),
    );
  }
}

function noticesOf({ id: eventId, topic, data }: Moved, order: OrderBrief, people: Map<string, PersonCard>) {
  const { id, number, title, imageUrl } = order;
  const sides: Record<Side, string | null> = { buyer: order.buyerId, seller: order.sellerId };
  const notice = (side: Side, other: Side): Noticed[] => {
    const to = sides[side];
    const state = `${side} ${STATES[topic]}`;
    if (!to || NO_NEWS.has(state)) return [];
    return [
      {
        ...{ eventId, to, kind: 'order' as const, subject: `order:${id}` },
        actor: people.get(sides[other] ?? '') ?? null,
        content: {
          about: { type: 'order', id, title: number, imageUrl },
          path: side === 'buyer' ? pathTo.order(id) : pathTo.sale(id),
          state,
          detail: ('reason' in data ? data.reason : null) ?? title,
        },
        mailedElsewhere: WRITTEN.has(state),
      },
    ];
  };
  return [...notice('buyer', 'seller'), ...notice('seller', 'buyer')];
}
