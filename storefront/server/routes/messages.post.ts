import { NotSignedIn } from '@flexbizz/sdk';

/** Opens the conversation about a thing or an order, and begins it when there is none yet. */
export default defineFormAction('ask', async ({ productId, orderId, handle, back }, flexbizz, event) => {
  const about = productId ? { productId } : orderId ? { orderId } : { handle };
  const { data, error } = await flexbizz.safe.conversations.start({ body: about });
  if (error instanceof NotSignedIn)
    return `/sign-in?next=${encodeURIComponent(cameFrom(event, { back: back ?? '' }))}`;
  if (error) throw error;
  return `/messages/${data.id}`;
});
