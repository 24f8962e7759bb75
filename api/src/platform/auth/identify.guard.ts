import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { OPERATION, type OperationOptions } from '#platform/http/operation-options.js';
import { IdentifyCaller, type Identified } from './identify-caller.js';

declare module 'fastify' {
  interface FastifyRequest {
    identified?: Identified;
  }
}

/** Comes first: who asks for what must be known before it is counted, and counted before it is refused. */
@Injectable()
export class IdentifyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly identify: IdentifyCaller,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const operation = this.reflector.get<OperationOptions | undefined>(OPERATION, context.getHandler());
    if (!operation) return false;
    return this.knowCallerOf(context.switchToHttp().getRequest<FastifyRequest>(), operation);
  }

  /** Also asked before a big body is read; who is known by then is not asked again. */
  knowCallerOf(request: FastifyRequest, operation: OperationOptions): boolean | Promise<boolean> {
    if (request.identified && request.operation === operation) return true;
    request.operation = operation;
    const identified = this.identify.of(request);
    const keep = (known: Identified) => {
      request.identified = known;
      request.caller = known.caller;
      return true;
    };
    return identified instanceof Promise ? identified.then(keep) : keep(identified);
  }
}
