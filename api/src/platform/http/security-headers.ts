import type { FastifyInstance } from 'fastify';

/** The same for every answer. Most of them are JSON; the few pages (mails kept for a trial) need styles and pictures. */
const HEADERS: Record<string, string> = {
  'content-security-policy':
    "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none';img-src 'self';style-src 'unsafe-inline'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  vary: 'Origin', // what a cache keeps for others is not for browsers
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

export function secure(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(HEADERS).header('x-request-id', request.id);
    done();
  });
}

/** For answers that are written past Fastify. */
export const rawSecurityHeaders = (): string =>
  Object.entries(HEADERS)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
