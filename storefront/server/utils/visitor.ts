import type { H3Event } from 'h3';
import type { FlexBizz } from '@flexbizz/sdk';
import { CookieJar } from './cookie-jar';

/** Who is asking, for as long as one request lasts. */
export interface Visitor {
  readonly cookies: CookieJar;
  /** `Set-Cookie` lines of the API that the browser has yet to hear. */
  readonly news: string[];
  /** This storefront's address, as the visitor typed it. */
  readonly origin: string;
  readonly flexbizz: FlexBizz;
}

declare module 'h3' {
  interface H3EventContext {
    visitor: Visitor;
    cspNonce: string;
  }
}

export const originOf = (event: H3Event): string =>
  useRuntimeConfig(event).siteUrl || getRequestURL(event, { xForwardedProto: true }).origin;

/** What the API must know of the visitor to limit, label and trust the right one. */
export function visitorHeaders(event: H3Event): Record<string, string> {
  const { cookies } = event.context.visitor;
  const forwarded = getRequestHeader(event, 'x-forwarded-for');
  const address = event.node.req.socket.remoteAddress;
  const headers: Record<string, string> = { 'session-transport': 'cookie' };
  const cookie = cookies.header();
  if (cookie) headers.cookie = cookie;
  const agent = getRequestHeader(event, 'user-agent');
  if (agent) headers['user-agent'] = agent;
  const route = [forwarded, address].filter(Boolean).join(', ');
  if (route) headers['x-forwarded-for'] = route;
  return headers;
}

/** Keeps what the API wants remembered, for the rest of this request and for the browser. */
export function remember(event: H3Event, setCookies: readonly string[]): void {
  for (const line of setCookies) {
    event.context.visitor.cookies.take(line);
    event.context.visitor.news.push(line);
    appendResponseHeader(event, 'set-cookie', line);
  }
}
