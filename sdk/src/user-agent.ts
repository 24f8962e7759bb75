import { version } from './generated/version.js';

/** A browser says by itself what it is, and would ask the api for leave before it said anything else. */
const isBrowser = () => globalThis.navigator?.userAgent?.startsWith('Mozilla/') === true;

/** The caller's headers, with this client's name where the caller gave none. */
export function withUserAgent(headers: Record<string, string> = {}): Record<string, string> {
  const named = Object.keys(headers).some((name) => name.toLowerCase() === 'user-agent');
  return named || isBrowser() ? headers : { ...headers, 'user-agent': `flexbizz-sdk/${version}` };
}
