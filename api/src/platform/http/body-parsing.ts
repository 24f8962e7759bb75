import type { FastifyInstance } from 'fastify';
import { MediaTypeUnsupported, RequestMalformed } from './http.errors.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The bytes as they came, for signatures. */
    rawBody?: Buffer;
  }
}

const KB = 1024;
const BODY_LIMIT = 256 * KB;
const BULK_LIMIT = 16 * KB * KB;
const UPLOAD_LIMIT = 20 * KB * KB;
const DEEPEST = 32;
/** Mail programs end mails by posting a form (RFC 8058). The address says which; the form itself is not read. */
const ONE_CLICK = '/v1/mails/unsubscribe?token=';
const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** Bounds and cleans every body before a schema sees it: Postgres cannot hold NUL or half a character. */
export function parseBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    request.rawBody = body as Buffer;
    try {
      done(null, readJson((body as Buffer).toString('utf8')));
    } catch (error) {
      done(error instanceof RequestMalformed ? error : new RequestMalformed('The body is not valid JSON.'));
    }
  });
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
    if (route.url.endsWith('/bulk')) route.bodyLimit = BULK_LIMIT;
    else if (route.url === '/v1/media/:sha256') route.bodyLimit = UPLOAD_LIMIT;
    else route.bodyLimit = BODY_LIMIT;
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    const unstorable = /%00|%ed%[ab]/i.test(request.url);
    done(
      unstorable ? new RequestMalformed('The address holds a character that cannot be stored.') : undefined,
    );
  });
}

function readJson(text: string): unknown {
  if (text === '') return undefined;
  if (deeperThan(text, DEEPEST))
    throw new RequestMalformed(`The body is nested more than ${DEEPEST} levels deep.`);
  const value: unknown = JSON.parse(text);
  // Valid UTF-8 holds neither; only an escape can bring them in. It can also spell a prototype's name.
  if (text.includes('\\u') || text.includes('__proto__')) refuseUnstorable(value);
  return value;
}

function deeperThan(text: string, levels: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (inString) {
      if (character === 92) i++;
      else if (character === 34) inString = false;
    } else if (character === 34) inString = true;
    else if (character === 123 || character === 91) {
      if (++depth > levels) return true;
    } else if (character === 125 || character === 93) depth--;
  }
  return false;
}

export function refuseUnstorable(value: unknown): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) {
      throw new RequestMalformed('The body holds NUL or half a character (a lone surrogate).');
    }
  } else if (Array.isArray(value)) value.forEach(refuseUnstorable);
  else if (value && typeof value === 'object') {
    for (const [key, child] of Object.entries(value)) {
      if (key === '__proto__') throw new RequestMalformed('The body names a prototype.');
      refuseUnstorable(key);
      refuseUnstorable(child);
    }
  }
}
