import { demandsSecondFactor } from '#shared/actor.js';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Config } from '#platform/config/config.js';
import {
  AccessTokenExpired,
  OriginRefused,
  RoleRequired,
  SecondFactorMissing,
  SignInRequired,
} from '#platform/http/http.errors.js';
import { ignoresWhoAsks, type OperationOptions } from '#platform/http/operation-options.js';
import type { Identified } from './identify-caller.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Deny by default: a route without a declared permission has not come past IdentifyGuard. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    return this.admit(context.switchToHttp().getRequest<FastifyRequest>());
  }

  admit(request: FastifyRequest): boolean {
    const { operation, identified } = request;
    if (!identified) return false;
    this.checkOrigin(request, identified);
    checkStanding(operation, identified);
    checkRole(operation, identified);
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
  const { roles, secondFactor } = caller.actor!;
  const role = roles.find((one) => one === permission) ?? roles.find((one) => one === 'admin');
  if (!role) throw new RoleRequired(`This needs the role "${permission}".`);
  if (demandsSecondFactor([role]) && !secondFactor)
    throw new SecondFactorMissing(
      `The role "${role}" counts only with a second factor. Add one to your account, or sign in again with it.`,
    );
}
