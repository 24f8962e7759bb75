import type { RequestEvent } from './request-event';
import type { FlexBizz } from '@flexbizz/sdk';
import type { Visitor } from '#shared/types/visitor';
import { CookieJar } from './cookie-jar';

interface Mail {
  readonly cookies: CookieJar;
  /** `Set-Cookie` lines of the API that the browser has yet to hear. */
  readonly news: string[];
}

const mailOf = new WeakMap<RequestEvent, Mail>();

export const cookiesOf = (event: RequestEvent): CookieJar => mailOf.get(event)!.cookies;
export const newsFor = (event: RequestEvent): readonly string[] => mailOf.get(event)!.news;

export const originOf = (event: RequestEvent): string =>
  useRuntimeConfig(event).siteUrl || getRequestURL(event, { xForwardedProto: true }).origin;

export function welcome(event: RequestEvent): Visitor {
  const cookies = new CookieJar(getRequestHeader(event, 'cookie'));
  mailOf.set(event, { cookies, news: [] });
  let flexbizz: FlexBizz | undefined;
  return {
    get flexbizz() {
      return (flexbizz ??= marketplaceFor(event));
    },
    get signedIn() {
      return cookies.has('flexbizz_access');
    },
    get hasCart() {
      return cookies.has('flexbizz_access') || cookies.has('flexbizz_cart');
    },
    origin: originOf(event),
    categories: () => categoryTree(event),
    checkoutForm: () => checkoutForm(event),
    takeFlash: () => takeFlash(event),
  };
}

/** What the API must know of the visitor to limit, label and trust the right one. */
export function visitorHeaders(event: RequestEvent): Record<string, string> {
  const forwarded = getRequestHeader(event, 'x-forwarded-for');
  const address = event.node.req.socket.remoteAddress;
  const headers: Record<string, string> = { 'session-transport': 'cookie' };
  const cookie = cookiesOf(event).header();
  if (cookie) headers.cookie = cookie;
  const agent = getRequestHeader(event, 'user-agent');
  if (agent) headers['user-agent'] = agent;
  const route = [forwarded, address].filter(Boolean).join(', ');
  if (route) headers['x-forwarded-for'] = route;
  return headers;
}

const NEW_VISITOR = /^(?:__Host-)?flexbizz_visitor=/;

/** Keeps what the API wants remembered, for the rest of this request and for the browser. */
export function remember(event: RequestEvent, setCookies: readonly string[]): void {
  for (const line of setCookies) {
    // A page that is drawn for everybody must not make everybody the same visitor.
    if (event.context.keepPageAs && NEW_VISITOR.test(line)) continue;
    mailOf.get(event)!.cookies.take(line);
    mailOf.get(event)!.news.push(line);
    // A page that has begun to be sent can no longer set cookies; the next request gets them anew.
    if (!event.node.res.headersSent) appendResponseHeader(event, 'set-cookie', line);
  }
}
