import type { Kind } from './kinds.js';

export interface Told {
  readonly kind: Kind;
  /** Of an order: who reads it and what became of it, e.g. `buyer shipped`. */
  readonly state: string | null;
  readonly actorName: string | null;
  readonly others: number;
  readonly count: number;
  readonly title: string;
}

const ORDERS: Record<string, (number: string) => string> = {
  'buyer paid': (number) => `Your order ${number} is confirmed.`,
  'buyer shipped': (number) => `Your order ${number} is on its way.`,
  'buyer delivered': (number) => `Your order ${number} has arrived.`,
  'buyer cancelled': (number) => `Your order ${number} was cancelled.`,
  'buyer refunded': (number) => `You have the money for order ${number} back.`,
  'seller paid': (number) => `You sold something: order ${number}.`,
  'seller delivered': (number) => `Order ${number} has arrived.`,
  'seller cancelled': (number) => `Order ${number} was cancelled.`,
};

/** What a notification says, everywhere in the same words: list, page, mail, push, terminal. */
export function sentenceOf({ kind, state, actorName, others, count, title }: Told): string {
  const name = actorName ?? 'Somebody';
  const who = others === 0 ? name : `${name} and ${others} ${others === 1 ? 'other' : 'others'}`;
  const verb = (one: string, many: string) => (others === 0 ? one : many);
  switch (kind) {
    case 'follow':
      return `${who} ${verb('follows', 'follow')} you.`;
    case 'like':
      return `${who} ${verb('likes', 'like')} ${title}.`;
    case 'message':
      return count === 1 ? `${name} wrote to you.` : `${name} wrote to you ${count} times.`;
    case 'order':
      return ORDERS[state ?? '']?.(title) ?? `There is news of order ${title}.`;
    case 'price-drop':
      return `${title} costs less now.`;
    case 'listing':
      return `${name} listed ${title}${count === 1 ? '' : count === 2 ? ' and one more thing' : ` and ${count - 1} more things`}.`;
    case 'review':
      return state === 'answer' ? `${name} answered your review of ${title}.` : `${who} reviewed ${title}.`;
  }
}
