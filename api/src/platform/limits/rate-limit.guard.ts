import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TooManyRequests } from '#platform/http/http.errors.js';
import type { LimitPolicy } from '#platform/http/operation-options.js';
import { RateLimits, type Policy, type Spent } from './rate-limits.js';
import { VisitorIssuer } from './visitor-issuer.js';

const WINDOW_SECONDS = 60;

/** Runs after the permission guard, so that a person is counted as that person wherever they are. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly limits: RateLimits,
    private readonly visitors: VisitorIssuer,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const { limit = 'general' } = request.operation;
    if (limit === 'none') return true;

    const spent = [
      this.limits.spend('address', request.caller.address),
      ...allowancesOf(limit, request).map(([policy, key]) => this.limits.spend(policy, key)),
    ];
    const admit = (counted: Spent[]) => {
      judge(counted, reply);
      const greeted = this.visitors.greet(request, reply);
      return greeted ? greeted.then(() => true) : true;
    };
    return spent.every((one) => 'policy' in one) ? admit(spent) : Promise.all(spent).then(admit);
  }
}

function judge(spent: Spent[], reply: FastifyReply): void {
  const tightest = spent.reduce(
    (a, b) => (b.allowed < a.allowed || b.remaining < a.remaining ? b : a),
    spent.at(-1)!,
  );
  announce(reply, tightest);
  const refused = spent.find(({ allowed }) => !allowed);
  if (!refused) return;
  throw new TooManyRequests(
    `${refused.limit} requests a minute are allowed here. Wait ${refused.resetSeconds} seconds.`,
    { retryAfterSeconds: refused.resetSeconds },
  );
}

/**
 * What a request spends besides the allowance of its address. A person is an account, or a visitor whose token we
 * issued; what a caller merely says of itself (a `Cart-Token`) counts for nothing. Sign-in routes count by account
 * and by address, so that neither a crowd nor one person wears them down.
 */
function allowancesOf(
  limit: Exclude<LimitPolicy, 'none'>,
  { caller, body }: FastifyRequest,
): [policy: Policy, key: string][] {
  const { actor, visitor } = caller;
  const address = `address:${caller.address}`;
  const account = actor && `user:${actor.userId}`;
  const person = account ?? (visitor && `visitor:${visitor}`);
  if (limit === 'payments')
    return [
      ['payments-address', address],
      ['payments', person ?? address],
    ];
  if (limit !== 'auth') return person ? [[limit, person]] : [];
  const { email } = (body ?? {}) as { email?: unknown };
  const asked: [Policy, string][] = [['auth', account ?? address]];
  if (typeof email === 'string') asked.push(['auth', `account:${email.trim().toLowerCase().slice(0, 254)}`]);
  return asked;
}

function announce(reply: FastifyReply, { policy, limit, remaining, resetSeconds }: Spent): void {
  reply.header('RateLimit-Policy', `"${policy}";q=${limit};w=${WINDOW_SECONDS}`);
  reply.header('RateLimit', `"${policy}";r=${remaining};t=${resetSeconds}`);
}
