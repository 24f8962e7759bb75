import type { Answer, FlexBizz } from '@flexbizz/sdk';
import { EXIT } from './exit-codes.js';
import { Failure } from './failure.js';

export type OrderSummary = Answer<'sellerOrders.list'>['items'][number];
export type Order = Answer<'sellerOrders.get'>;

const ID = /^[0-9a-f]{8}-/;
const NUMBER = /^FB-\d{1,9}$/i;

/** The id of an order, sold or bought, from the number people say on the phone. */
export async function orderIdOf(
  flexbizz: FlexBizz,
  word: string,
  side: 'sellerOrders' | 'orders' = 'sellerOrders',
): Promise<string> {
  if (ID.test(word)) return word;
  const found = NUMBER.test(word)
    ? (await flexbizz[side].list({ query: { number: word.toUpperCase(), limit: 1 } })).items[0]
    : undefined;
  if (found) return found.id;
  throw new Failure(
    EXIT.notFound,
    'orders.not-found',
    `You have no order ${word}.`,
    side === 'orders'
      ? 'Its number is in the mail about it, like FB-100042.'
      : 'flexbizz orders list shows what there is.',
  );
}
