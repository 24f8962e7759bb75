import { hash } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { Json } from './json.js';

const STALE_SECONDS = 60;
const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * Public answers say how long a CDN may keep them and carry an ETag; everything else is `no-store`.
 * Done where Nest writes its answers: an interceptor would lead every read through Observables.
 */
export class CachingAdapter extends FastifyAdapter {
  override reply(reply: FastifyReply, answer: unknown, status?: number): FastifyReply {
    const seconds = reply.request.operation?.cacheSeconds;
    if (seconds !== undefined && !Buffer.isBuffer(answer)) return publicly(answer, seconds, reply);
    // A file says by itself how long it keeps.
    if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'no-store');
    if (!(answer instanceof Json)) return super.reply(reply, answer, status);
    return super.reply(reply.header('content-type', JSON_TYPE), answer.text, status);
  }
}

function publicly(answer: unknown, seconds: number, reply: FastifyReply): FastifyReply {
  const text = answer instanceof Json ? answer.text : JSON.stringify(answer);
  const known = answer instanceof Json ? answer.etag : undefined;
  const body = known ? text : Buffer.from(text); // encoded once, for the hash and for the line
  const etag = known ?? `W/"${hash('sha1', body, 'base64url')}"`;
  reply.headers({
    'cache-control': `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=${STALE_SECONDS}`,
    etag,
  });
  if (reply.request.headers['if-none-match'] === etag) return reply.status(304).send();
  return reply.header('content-type', JSON_TYPE).send(body);
}
