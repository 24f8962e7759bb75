import type { SessionNow } from '#shared/types/session-now';

/** Asked before a live connection begins: on the way here the session has been renewed if need be. */
export default defineEventHandler((event): { session: SessionNow } => {
  setResponseHeader(event, 'cache-control', 'no-store');
  const cookies = cookiesOf(event);
  if (cookies.has('flexbizz_access')) return { session: 'fresh' };
  return { session: cookies.has('flexbizz_refresh') ? 'unknown' : 'none' };
});
