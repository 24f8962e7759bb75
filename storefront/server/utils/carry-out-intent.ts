import type { FlexBizz } from '@flexbizz/sdk';
import { intentOf } from '#shared/utils/intent';

/** Does what somebody wanted before they were asked to sign in. What is refused is no reason not to be signed in. */
export async function carryOutIntent(text: unknown, flexbizz: FlexBizz): Promise<void> {
  const intent = intentOf(text);
  if (intent?.act === 'follow') await flexbizz.safe.people.follow({ path: { handle: intent.handle } });
  if (intent?.act === 'like') await flexbizz.safe.products.like({ path: { productId: intent.productId } });
  if (intent?.act === 'wish') await flexbizz.safe.wishlist.add({ path: { productId: intent.productId } });
}
