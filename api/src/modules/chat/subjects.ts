import { Injectable } from '@nestjs/common';
import { Shelf, type ProductCard } from '#modules/catalog/index.js';
import { Identity } from '#modules/identity/index.js';
import { Orders, type OrderBrief } from '#modules/orders/index.js';
import type { ConversationSubject, StartConversationBody } from './chat.contract.js';
import { subjectKey, subjectOf, type Subject } from './domain/pair.js';

export interface Found {
  otherId: string;
  subject: Subject | null;
  title: string;
}

/** What conversations are about, as catalog and orders know it now. */
@Injectable()
export class Subjects {
  constructor(
    private readonly shelf: Shelf,
    private readonly orders: Orders,
    private readonly identity: Identity,
  ) {}

  /** Whom to write to about it; nothing when it is not there for this person. */
  async find(
    userId: string,
    { productId, orderId, handle }: StartConversationBody,
  ): Promise<Found | undefined> {
    if (productId) {
      const shelved = (await this.shelf.cardsOf([productId])).get(productId);
      if (!shelved) return undefined;
      const { title } = JSON.parse(shelved.card) as ProductCard;
      return { otherId: shelved.sellerId, subject: { kind: 'product', id: productId }, title };
    }
    if (orderId) {
      const order = await this.orders.briefFor(userId, orderId);
      const otherId = order?.sellerId === userId ? order.buyerId : order?.sellerId;
      if (!order || !otherId) return undefined;
      return { otherId, subject: { kind: 'order', id: orderId }, title: order.title };
    }
    const otherId = await this.identity.idOf(handle!);
    return otherId === undefined ? undefined : { otherId, subject: null, title: '' };
  }

  /** By subject key, with the title it had where the thing itself is gone. */
  async shown(wanted: readonly { key: string; title: string }[]): Promise<Map<string, ConversationSubject>> {
    const subjects = wanted.flatMap(({ key, title }) => {
      const subject = subjectOf(key);
      return subject ? [{ ...subject, title }] : [];
    });
    const idsOf = (kind: Subject['kind']) => subjects.flatMap((one) => (one.kind === kind ? [one.id] : []));
    const [products, orders] = await Promise.all([
      this.shelf.cardsOf(idsOf('product')),
      this.orders.briefsOf(idsOf('order')),
    ]);
    return new Map(
      subjects.map((subject) => [
        subjectKey(subject),
        subject.kind === 'product'
          ? productShown(subject, products.get(subject.id)?.card)
          : orderShown(subject, orders.get(subject.id)),
      ]),
    );
  }
}

const NOTHING = { imageUrl: null, price: null, slug: null, orderNumber: null, orderStatus: null };

function productShown(subject: Subject & { title: string }, json: string | undefined): ConversationSubject {
  if (!json) return { ...NOTHING, ...subject };
  const { title, slug, price, picture } = JSON.parse(json) as ProductCard;
  return { ...NOTHING, ...subject, title, slug, price, imageUrl: picture?.sources[0]?.webp ?? null };
}

function orderShown(
  subject: Subject & { title: string },
  order: OrderBrief | undefined,
): ConversationSubject {
  if (!order) return { ...NOTHING, ...subject };
  const { title, imageUrl, total, number, status } = order;
  return { ...NOTHING, ...subject, title, imageUrl, price: total, orderNumber: number, orderStatus: status };
}
