import { DomainEvent } from '#shared/domain-event.js';

/** What a buyer sees of the stock has changed: sold out, back again, or only a few left. */
export class StockChanged extends DomainEvent<{ variantId: string; productId: string; sellerId: string }> {
  static readonly topic = 'inventory.stock-changed.v1';
}
