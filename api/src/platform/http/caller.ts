import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#shared/actor.js';
import type { OperationOptions } from './operation-options.js';

/**
 * Who sent the request, and how its secrets travel. A browser says `Session-Transport: cookie` and keeps
 * every token in httpOnly cookies; everybody else sends and receives them as headers and JSON.
 */
export interface Caller {
  readonly actor: Actor | null;
  readonly transport: 'token' | 'cookie';
  readonly refreshToken: string | null;
  /** Id of the visitor whose token this marketplace issued; null without one, and for a forged or expired one. */
  readonly visitor: string | null;
  /** Of a browser on which some account has signed in before; whose, DeviceTokens can tell. */
  readonly deviceToken: string | null;
  readonly cartToken: string | null;
  readonly checkoutToken: string | null;
  readonly address: string;
  readonly userAgent: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller;
    /** What its route promises. */
    operation: OperationOptions;
  }
  interface FastifyContextConfig {
    operation?: OperationOptions;
  }
}

const callerOf = (context: ExecutionContext): Caller =>
  context.switchToHttp().getRequest<FastifyRequest>().caller;

export const From = createParamDecorator((_: unknown, context: ExecutionContext) => callerOf(context));

/** The signed-in person; the permission guard has made sure there is one. */
export const SignedIn = createParamDecorator(
  (_: unknown, context: ExecutionContext) => callerOf(context).actor,
);
