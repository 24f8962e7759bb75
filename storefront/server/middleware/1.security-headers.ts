import { randomBytes } from 'node:crypto';

/** Says what a page may load and do. Scripts and styles run by nonce only, which the renderer adds. */
export default defineEventHandler((event) => {
  const nonce = randomBytes(16).toString('base64');
  event.context.cspNonce = nonce;
  const { apiUrl, paymentOrigins, public: pages } = useRuntimeConfig(event);
  const api = new URL(apiUrl).origin;
  const live = new URL(pages.liveUrl || originOf(event)).origin.replace(/^http/, 'ws');
  const policy = [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `style-src-attr 'unsafe-inline'`,
    // blob: shows a picture before it is sent.
    `img-src 'self' data: blob: ${api} https:`,
    // Live connections; browsers differ in whether 'self' means sockets too.
    `connect-src 'self' ${live}`,
    // The checkout form is answered with a redirect to the hosted payment page.
    `form-action 'self' ${api} ${paymentOrigins}`.trim(),
    `frame-ancestors 'none'`,
    `base-uri 'self'`,
    `object-src 'none'`,
  ].join('; ');
  setResponseHeaders(event, {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
  });
  if (originOf(event).startsWith('https:'))
    setResponseHeader(event, 'strict-transport-security', 'max-age=31536000; includeSubDomains');
});
