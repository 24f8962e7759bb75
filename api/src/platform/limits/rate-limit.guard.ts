import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TooManyRequests } from '#platform/http/http.errors.js';
import { Charges } from './charges.js';
import { RateLimits, type Spent } from './rate-limits.js';
import { VisitorIssuer } from './visitor-issuer.js';

/** Runs before the permission guard: who is refused for another reason has spent a request all the same. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly limits: RateLimits,
    private readonly charges: Charges,
    private readonly visitors: VisitorIssuer,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (request.operation.limit === 'none') return true;
    const spent = this.spendAll(this.charges.of(request));
    return spent instanceof Promise
      ? spent.then((counted) => this.admit(counted, request, reply))
      : this.admit(spent, request, reply);
  }

  /** Each ceiling only where the one above it allows: a flood that is refused stores no further keys. */
  private spendAll(charges: ReturnType<Charges['of']>, spent: Spent[] = []): Spent[] | Promise<Spent[]> {
    for (const [at, [policy, key]] of charges.entries()) {
      const one = this.limits.spend(policy, key);
      if (one instanceof Promise)
        return one.then((later) =>
          later.allowed ? this.spendAll(charges.slice(at + 1), [...spent, later]) : [...spent, later],
        );
      spent.push(one);
      if (!one.allowed) break;
    }
    return spent;
  }

  private admit(spent: Spent[], request: FastifyRequest, reply: FastifyReply): boolean | Promise<boolean> {
    judge(spent, reply);
    const greeted = this.visitors.greet(request, reply);
    return greeted ? greeted.then(() => true) : true;
  }
}

function judge(spent: Spent[], reply: FastifyReply): void {
  const tightest = spent.reduce((a, b) => (!b.allowed || b.remaining < a.remaining ? b : a), spent.at(-1)!);
  announce(reply, tightest);
  if (tightest.allowed) return;
  const { limit, windowSeconds, resetSeconds } = tightest;
  throw new TooManyRequests(
    `${limit} requests ${windowSeconds === 60 ? 'a minute' : 'an hour'} are allowed here. Wait ${resetSeconds} seconds.`,
    { retryAfterSeconds: resetSeconds },
  );
}

function announce(
  reply: FastifyReply,
  { policy, limit, windowSeconds, remaining, resetSeconds }: Spent,
): void {
  reply.header('RateLimit-Policy', `"${policy}";q=${limit};w=${windowSeconds}`);
  reply.header('RateLimit', `"${policy}";r=${remaining};t=${resetSeconds}`);
}
