import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TooManyRequests } from '#platform/http/http.errors.js';
import { RateLimits, type Spent } from './rate-limits.js';

const WINDOW_SECONDS = 60;

/** Runs after the permission guard, so that a person is counted as that person wherever they are. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(private readonly limits: RateLimits) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const { limit = 'general' } = request.operation;
    if (limit === 'none') return true;

    const spent = [
      this.limits.spend('address', request.caller.address),
      ...keysOf(limit, request).map((key) => this.limits.spend(limit, key)),
    ];
    if (spent.every((one) => 'policy' in one)) return judge(spent, reply);
    return Promise.all(spent).then((counted) => judge(counted, reply));
  }
}

function judge(spent: Spent[], reply: FastifyReply): boolean {
  const tightest = spent.reduce(
    (a, b) => (b.allowed < a.allowed || b.remaining < a.remaining ? b : a),
    spent.at(-1)!,
  );
  announce(reply, tightest);
  const refused = spent.find(({ allowed }) => !allowed);
  if (!refused) return true;
  throw new TooManyRequests(
    `${refused.limit} requests a minute are allowed here. Wait ${refused.resetSeconds} seconds.`,
    { retryAfterSeconds: refused.resetSeconds },
  );
}

/** Sign-in routes count by account and by address, so that neither a crowd nor one person wears them down. */
function keysOf(limit: string, { caller, ip, body }: FastifyRequest): string[] {
  const person = caller.actor ? `user:${caller.actor.userId}` : `address:${ip}`;
  if (limit !== 'auth') return [caller.actor || !caller.cartToken ? person : `cart:${caller.cartToken}`];
  const { email } = (body ?? {}) as { email?: unknown };
  return typeof email === 'string'
    ? [person, `account:${email.trim().toLowerCase().slice(0, 254)}`]
    : [person];
}

function announce(reply: FastifyReply, { policy, limit, remaining, resetSeconds }: Spent): void {
  reply.header('RateLimit-Policy', `"${policy}";q=${limit};w=${WINDOW_SECONDS}`);
  reply.header('RateLimit', `"${policy}";r=${remaining};t=${resetSeconds}`);
}
