import { hash } from 'node:crypto';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Json } from './json.js';
import { OPERATION, type OperationOptions } from './operation.js';

const STALE_SECONDS = 60;

/** Public answers say how long a CDN may keep them and carry an ETag; everything else is `no-store`. */
@Injectable()
export class CachingInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const seconds = this.reflector.get<OperationOptions | undefined>(
      OPERATION,
      context.getHandler(),
    )?.cacheSeconds;
    const http = context.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    if (seconds === undefined) {
      reply.header('Cache-Control', 'no-store');
      return next.handle();
    }
    return next
      .handle()
      .pipe(map((answer) => publicly(answer, seconds, http.getRequest<FastifyRequest>(), reply)));
  }
}

function publicly(
  answer: unknown,
  seconds: number,
  request: FastifyRequest,
  reply: FastifyReply,
): string | Buffer | undefined {
  if (Buffer.isBuffer(answer)) return answer; // a file, which says by itself how long it keeps
  const text = answer instanceof Json ? answer.text : JSON.stringify(answer);
  const etag = (answer instanceof Json && answer.etag) || `W/"${hash('sha1', text, 'base64url')}"`;
  reply.header(
    'Cache-Control',
    `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=${STALE_SECONDS}`,
  );
  reply.header('ETag', etag);
  if (request.headers['if-none-match'] === etag) {
    reply.status(304);
    return undefined;
  }
  reply.type('application/json; charset=utf-8');
  return text;
}
