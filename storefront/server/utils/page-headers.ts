import type { RequestEvent } from './request-event';

interface Inline {
  scripts: string;
  styles: string;
}

/** What a page may load and do. Inline scripts and styles run by `'nonce-…'` or by `'sha256-…'` only. */
export function pageHeaders(event: RequestEvent, inline: Inline): Record<string, string> {
  const origin = originOf(event);
  const { apiUrl, paymentOrigins, public: pages } = useRuntimeConfig();
  const api = originOfAddress(apiUrl);
  const live = originOfAddress(pages.liveUrl || origin).replace(/^http/, 'ws');
  const policy = [
    `default-src 'self'`,
    `script-src 'self' ${inline.scripts}`.trim(),
    `style-src 'self' ${inline.styles}`.trim(),
    `style-src-attr 'unsafe-inline'`,
    // blob: shows a picture before it is sent.
    `img-src 'self' data: blob: ${api}`,
    // Live connections; browsers differ in whether 'self' means sockets too.
    `connect-src 'self' ${live}`,
    // The checkout form is answered with a redirect to the hosted payment page.
    `form-action 'self' ${api} ${paymentOrigins}`.trim(),
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
    `object-src 'none'`,
  ].join('; ');
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(origin.startsWith('https:') && {
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    }),
  };
}

const origins = new Map<string, string>();

/** Every answer asks for the same few. */
function originOfAddress(address: string): string {
  const origin = origins.get(address) ?? new URL(address).origin;
  if (origins.size < 100) origins.set(address, origin);
  return origin;
}
