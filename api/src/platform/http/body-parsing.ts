import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { MediaTypeUnsupported, RequestMalformed } from './http.errors.js';
import { readJson } from './json-body.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The bytes as they came, for signatures. */
    rawBody?: Buffer;
  }
}

/** What a route reads when its operation says nothing. */
export const BODY_LIMIT = 64 * 1024;
const BODILESS = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS']);
/** Mail programs end mails by posting a form (RFC 8058). The address says which; the form itself is not read. */
const ONE_CLICK = '/v1/mails/unsubscribe?token=';
const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];

export const takesBody = (method: string): boolean => !BODILESS.has(method);

export const bodyLimitOf = ({ config }: Pick<RouteOptions, 'config'>): number =>
  config?.operation?.bodyLimit ?? BODY_LIMIT;

/** Bounds and cleans every body before a schema sees it. */
export function parseBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => {
      request.rawBody = body;
      try {
        return await readJson(body.toString('utf8'));
      } catch (error) {
        throw error instanceof RequestMalformed ? error : new RequestMalformed('The body is not valid JSON.');
      }
    },
  );
  fastify.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  fastify.addContentTypeParser(FORMS, { parseAs: 'buffer' }, (request, _body, done) =>
    done(
      request.url.startsWith(ONE_CLICK) ? null : new MediaTypeUnsupported('Send application/json.'),
      undefined,
    ),
  );
  fastify.addHook('onRoute', (route) => {
    route.bodyLimit = bodyLimitOf(route);
  });
}
