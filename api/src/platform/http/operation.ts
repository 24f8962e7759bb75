import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiHeader, ApiOperation, ApiResponse, ApiSecurity } from '@nestjs/swagger';
import type { z } from 'zod';
import type { RefusalType } from '#shared/errors.js';
import {
  AccessTokenExpired,
  IdempotencyKeyInFlight,
  IdempotencyKeyMalformed,
  IdempotencyKeyRequired,
  IdempotencyKeyReused,
  RequestInvalid,
  RoleRequired,
  SignInRequired,
  TooManyRequests,
  VersionStale,
} from './http.errors.js';
import { Problem, STATUS } from './problem.js';

export type Permission = 'public' | 'signed-in' | 'seller' | 'moderator' | 'admin';
export type LimitPolicy = 'general' | 'auth' | 'payments' | 'bulk' | 'none';

export interface OperationOptions {
  /** `resource.verb`: the name it has in the contract, the SDK and the logs. */
  id: string;
  summary: string;
  description?: string;
  /** Who may call it. There is no default: a route that does not say so does not compile. */
  permission: Permission;
  /** The shape of a success; leave out for 204. */
  answers?: z.ZodType;
  status?: 200 | 201 | 202 | 204;
  example?: unknown;
  refuses?: readonly RefusalType[];
  limit?: LimitPolicy;
  /** `required` where money moves; `accepted` where a repeat would make a second thing. */
  idempotency?: 'required' | 'accepted';
  /** Takes `If-Match`, answers with `ETag`. */
  versioned?: boolean;
  /** Cached by browsers and CDNs for so many seconds. */
  cacheSeconds?: number;
}

export const OPERATION = Symbol('operation');

/** Everything the contract says of a route, in one place: who, what comes back, and every way to be refused. */
export function Operation(options: OperationOptions): MethodDecorator {
  const { id, summary, description, permission, answers, example, idempotency, versioned } = options;
  const status = options.status ?? (answers ? 200 : 204);
  return applyDecorators(
    SetMetadata(OPERATION, options),
    HttpCode(status),
    ApiOperation({ operationId: id, summary, ...(description && { description }) }),
    ApiExtension('x-permission', permission),
    ...(permission === 'public' ? [ApiSecurity({})] : [ApiSecurity('bearer'), ApiSecurity('cookie')]),
    ...(idempotency ? [ApiExtension('x-idempotent', idempotency), idempotencyHeader(idempotency)] : []),
    ...(versioned ? [ifMatchHeader] : []),
    ApiResponse({
      status,
      description: summary,
      ...(answers && { standardSchema: answers }),
      ...(example !== undefined && { content: { 'application/json': { example } } }),
    } as Parameters<typeof ApiResponse>[0]),
    ...refusalResponses([...everyRoute(options), ...(options.refuses ?? [])]),
  );
}

/** What everybody gets alike, and the way back in, do not depend on who asks. */
export const ignoresWhoAsks = ({ id, permission, cacheSeconds }: OperationOptions): boolean =>
  cacheSeconds !== undefined || (permission === 'public' && id.startsWith('auth.'));

function everyRoute(options: OperationOptions): RefusalType[] {
  const { permission, idempotency, versioned, limit } = options;
  return [
    RequestInvalid,
    ...(limit === 'none' ? [] : [TooManyRequests]),
    ...(ignoresWhoAsks(options) ? [] : [SignInRequired, AccessTokenExpired]),
    ...(permission === 'public' || permission === 'signed-in' ? [] : [RoleRequired]),
    ...(idempotency ? [IdempotencyKeyMalformed, IdempotencyKeyInFlight, IdempotencyKeyReused] : []),
    ...(idempotency === 'required' ? [IdempotencyKeyRequired] : []),
    ...(versioned ? [VersionStale] : []),
  ];
}

function refusalResponses(refusals: readonly RefusalType[]): MethodDecorator[] {
  const byStatus = Map.groupBy(refusals, ({ kind }) => STATUS[kind]);
  return [...byStatus].map(([status, types]) =>
    ApiResponse({
      status,
      description: [...new Set(types.map(({ code, title }) => `\`${code}\` ${title}`))].join('\n'),
      standardSchema: Problem,
    } as Parameters<typeof ApiResponse>[0]),
  );
}

const idempotencyHeader = (need: 'required' | 'accepted') =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: need === 'required',
    description: 'The same key and body give the same answer, for 24 hours.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  });

const ifMatchHeader = ApiHeader({
  name: 'If-Match',
  required: false,
  description: 'The ETag you read: the change is refused when somebody was faster.',
  schema: { type: 'string' },
});
