import type { RequestEvent } from '../utils/request-event';

/** What many strangers look at; searches with words are asked once and hardly twice. */
const OFTEN_SEEN = /^\/(?:$|\?|search(?:$|\?(?!(?:.*&)?q=))|(?:c|p|shop)\/)/;

/** Without a cookie there is no session, cart, message or chosen theme: such pages are the same for everybody. */
const isForEverybody = (event: RequestEvent) =>
  event.method === 'GET' && !getRequestHeader(event, 'cookie') && OFTEN_SEEN.test(event.path);

export default defineEventHandler((event) => {
  if (!isForEverybody(event)) return;
  const key = originOf(event) + event.path;
  const page = keptPages.find(key, event.context.cspNonce);
  if (page === undefined) {
    event.context.keepPageAs = key;
    return;
  }
  setResponseHeaders(event, {
    'content-type': 'text/html;charset=utf-8',
    'cache-control': 'private, no-cache',
  });
  return page;
});
