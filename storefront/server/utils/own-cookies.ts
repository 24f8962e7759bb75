import type { RequestEvent } from './request-event';

interface OwnCookie {
  maxAge: number;
  /** Read by scripts of ours, as the theme is. */
  readable?: boolean;
}

/** Over https `__Host-` binds a cookie to exactly this host; browsers refuse it over http. */
const nameOf = (event: RequestEvent, name: string) => `${isSecure(event) ? '__Host-' : ''}${name}`;
const isSecure = (event: RequestEvent) => originOf(event).startsWith('https:');

export function setOwnCookie(event: RequestEvent, name: string, value: string, cookie: OwnCookie): void {
  const { maxAge, readable = false } = cookie;
  const secure = isSecure(event);
  setCookie(event, nameOf(event, name), value, {
    ...{ path: '/', sameSite: 'lax', maxAge },
    ...{ httpOnly: !readable, secure },
  });
}

export const ownCookie = (event: RequestEvent, name: string): string | undefined =>
  getCookie(event, nameOf(event, name));

export function deleteOwnCookie(event: RequestEvent, name: string): void {
  deleteCookie(event, nameOf(event, name), { path: '/', secure: isSecure(event) });
}
