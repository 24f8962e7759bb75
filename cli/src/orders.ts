import type { Answer, FlexBizz } from '@flexbizz/sdk';
import { EXIT } from './exit-codes.js';
import { Failure } from './failure.js';

export type OrderSummary = Answer<'sellerOrders.list'>['items'][number];
export type Order = Answer<'sellerOrders.get'>;

const ID = /^[0-9a-f]{8}-/;
const SEARCHED = 2_000;

/** The id of an order, sold or bought, from the number people say on the phone. */
export async function orderIdOf(
  flexbizz: FlexBizz,
  word: string,
  side: 'sellerOrders' | 'orders' = 'sellerOrders',
): Promise<string> {
  if (ID.test(word)) return word;
  const wanted = word.toUpperCase();
  let looked = 0;
  for await (const { id, number } of flexbizz[side].list({ query: { limit: 100 } })) {
    if (number === wanted) return id;
    if (++looked >= SEARCHED) break;
  }
  throw new Failure(
    EXIT.notFound,
    'orders.not-found',
    looked === 0 ? 'There are no orders yet.' : `There is no order ${word} among your last ${looked}.`,
    side === 'orders' ? 'It is named in the mail about it.' : 'flexbizz orders list shows what there is.',
  );
}
