import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** The version a client read, from `If-Match: "7"`; null when it does not care. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | null => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  const version = header?.match(/"(\d+)"/)?.[1];
  return version === undefined ? null : Number(version);
});

export const etagOf = (version: number): string => `"${version}"`;
