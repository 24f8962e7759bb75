import type { RequestEvent } from './request-event';
import type { FlexBizz } from '@flexbizz/sdk';

/** Brings the guest's cart along into the account, and says once what became of it. */
export async function bringCartAlong(event: RequestEvent, flexbizz: FlexBizz): Promise<void> {
  if (!cookiesOf(event).has('flexbizz_cart')) return;
  const { data } = await flexbizz.safe.cart.merge({ body: {} });
  if (data?.changes.length) setFlash(event, { kind: 'done', message: data.changes.join(' ') });
}
