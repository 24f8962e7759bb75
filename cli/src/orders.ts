import type { Answer, FlexBizz } from '@flexbizz/sdk';
import { EXIT } from './exit-codes.js';
import { Failure } from './failure.js';

export type OrderSummary = Answer<'sellerOrders.list'>['items'][number];
export type Order = Answer<'sellerOrders.get'>;

const ID = /^[0-9a-f]{8}-/;
const SEARCHED = 2_000;

/** The id of an order, from the number people say on the phone. */
export async function orderIdOf(flexbizz: FlexBizz, word: string): Promise<string> {
  if (ID.test(word)) return word;
  const wanted = word.toUpperCase();
  let looked = 0;
  for await (const { id, number } of flexbizz.sellerOrders.list({ query: { limit: 100 } })) {
    if (number === wanted) return id;
    if (++looked >= SEARCHED) break;
  }
  throw new Failure(
    EXIT.notFound,
    'orders.not-found',
    `There is no order ${word} among your last ${looked}.`,
    'flexbizz orders list shows what there is.',
  );
}
