import { applyDecorators, HttpCode, SetMetadata, UseInterceptors } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { IdempotencyInterceptor } from '#platform/idempotency/idempotency.interceptor.js';
import { demandsSecondFactor } from '#shared/actor.js';
import type { RefusalType } from '#shared/errors.js';
import { ApiExtension, ApiHeader, ApiOperation, ApiResponse, ApiSecurity } from './documentation.js';
import {
  AccessTokenExpired,
  IdempotencyAnswerTooLong,
  IdempotencyKeyInFlight,
  IdempotencyKeyMalformed,
  IdempotencyKeyRequired,
  IdempotencyKeyReused,
  RequestInvalid,
  RoleRequired,
  SecondFactorMissing,
  SignInRequired,
  TooManyRequests,
  VersionStale,
} from './http.errors.js';
import { ignoresWhoAsks, OPERATION, type OperationOptions } from './operation-options.js';
import { Problem, STATUS } from './problem.js';

/** Everything the contract says of a route, in one place: who, what comes back, and every way to be refused. */
export function Operation(options: OperationOptions): MethodDecorator {
  const { id, summary, description, permission, answers, example, idempotency, versioned, bodyLimit } =
    options;
  const status = options.status ?? (answers ? 200 : 204);
  return applyDecorators(
    SetMetadata(OPERATION, options),
    RouteConfig({ operation: options }), // for what is decided before Nest is asked
    HttpCode(status),
    ApiOperation({ operationId: id, summary, ...(description && { description }) }),
    ApiExtension('x-permission', permission),
    ...(bodyLimit === undefined ? [] : [ApiExtension('x-body-limit', bodyLimit)]),
    ...(permission === 'public' ? [ApiSecurity({})] : [ApiSecurity('bearer'), ApiSecurity('cookie')]),
    ...(idempotency ? idempotent(idempotency) : []),
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

function everyRoute(options: OperationOptions): RefusalType[] {
  const { permission, idempotency, versioned, limit } = options;
  return [
    RequestInvalid,
    ...(limit === 'none' ? [] : [TooManyRequests]),
    ...(ignoresWhoAsks(options) ? [] : [SignInRequired, AccessTokenExpired]),
    ...(permission === 'public' || permission === 'signed-in' ? [] : [RoleRequired]),
    ...(demandsSecondFactor([permission]) ? [SecondFactorMissing] : []),
    ...(idempotency
      ? [IdempotencyKeyMalformed, IdempotencyKeyInFlight, IdempotencyAnswerTooLong, IdempotencyKeyReused]
      : []),
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

const idempotent = (need: 'required' | 'accepted') => [
  UseInterceptors(IdempotencyInterceptor),
  ApiExtension('x-idempotent', need),
  ApiHeader({
    name: 'Idempotency-Key',
    required: need === 'required',
    description: 'The same key and body give the same answer, for 24 hours.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  }),
];

const ifMatchHeader = ApiHeader({
  name: 'If-Match',
  required: false,
  description: 'The ETag you read: the change is refused when somebody was faster.',
  schema: { type: 'string' },
});
