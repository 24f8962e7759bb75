import type { SessionNow } from '#shared/types/session-now';

/**
 * Asked before a live connection begins: on the way here the session has been renewed if need be. With `sure` the API
 * is asked whether it is still good: a cookie may outlive a session that was ended elsewhere.
 */
export default defineEventHandler(async (event): Promise<{ session: SessionNow }> => {
  setResponseHeader(event, 'cache-control', 'no-store');
  const cookies = cookiesOf(event);
  if (!cookies.has('flexbizz_access'))
    return { session: cookies.has('flexbizz_refresh') ? 'unknown' : 'none' };
  if (getQuery(event).sure === undefined) return { session: 'fresh' };
  const { error } = await event.context.visitor.flexbizz.safe.account.get();
  if (!error) return { session: 'fresh' };
  return { session: 'status' in error && error.status === 401 ? 'none' : 'unknown' };
});
