import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Config } from '#platform/config/config.js';
import {
  AccessTokenExpired,
  OriginRefused,
  RoleRequired,
  SignInRequired,
} from '#platform/http/http.errors.js';
import { ignoresWhoAsks, OPERATION, type OperationOptions } from '#platform/http/operation-options.js';
import { IdentifyCaller, type Identified } from './identify-caller.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Deny by default: a route without a declared permission answers nobody. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly identify: IdentifyCaller,
    private readonly config: Config,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const operation = this.reflector.get<OperationOptions | undefined>(OPERATION, context.getHandler());
    if (!operation) return false;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.operation = operation;
    const identified = this.identify.of(request);
    if (identified instanceof Promise) return identified.then((known) => this.admit(request, known));
    return this.admit(request, identified);
  }

  private admit(request: FastifyRequest, identified: Identified): boolean {
    request.caller = identified.caller;
    this.checkOrigin(request, identified);
    checkStanding(request.operation, identified);
    checkRole(request.operation, identified);
    return true;
  }

  private checkOrigin(request: FastifyRequest, { byCookie }: Identified): void {
    if (!byCookie || SAFE.has(request.method)) return;
    const origin = request.headers.origin ?? '';
    if (this.config.allowedOrigins.has(origin)) return;
    throw new OriginRefused(
      `Writes with cookies are taken from ${[...this.config.allowedOrigins].join(', ')} only.`,
    );
  }
}

function checkStanding(operation: OperationOptions, { standing }: Identified): void {
  if (ignoresWhoAsks(operation) || standing === 'signed-in') return;
  if (standing === 'expired') throw new AccessTokenExpired('Call auth.refresh for a new one.');
  if (standing === 'invalid') throw new SignInRequired('This session has ended, or the token is not valid.');
  if (operation.permission !== 'public')
    throw new SignInRequired('Send a bearer token, or sign in in the browser.');
}

function checkRole({ permission }: OperationOptions, { caller }: Identified): void {
  if (permission === 'public' || permission === 'signed-in') return;
  const roles = caller.actor!.roles;
  if (roles.includes(permission) || roles.includes('admin')) return;
  throw new RoleRequired(`This needs the role "${permission}".`);
}
