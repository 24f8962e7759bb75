export { createFlexBizz, type FlexBizz, type FlexBizzOptions } from './client.js';
export type { Problem } from './problem.js';
export type { ErrorCode } from './generated/error-codes.js';
export type { Auth } from './auth/auth.js';
export { memorySessionStore, type Session, type SessionStore } from './auth/session-store.js';
export type { Answer, Arguments, Body, Resources, SafeResources } from './contract.js';
export type { Invocation } from './invoke.js';
export type { Operation, OperationId } from './operation.js';
export type { CallOptions, PartialTimeout, Timeout } from './call-options.js';
export type { Call, FullAnswer, Result } from './call.js';
export { List, type Page } from './list.js';
export type { Wait } from './transport.js';
export type { components, operations, paths } from './generated/schema.js';
export {
  Conflict,
  FlexBizzError,
  Forbidden,
  InvalidRequest,
  isFlexBizzError,
  NetworkError,
  NotFound,
  NotSignedIn,
  PreconditionFailed,
  RateLimited,
  Refusal,
  TimeoutError,
  Unavailable,
} from './errors.js';
