import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Charges } from './charges.js';
import { judge } from './judge-spending.js';
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
    const spent = this.limits.spendAll(
      this.charges.of(request),
      request.addressSpent ? [request.addressSpent] : [],
    );
    return spent instanceof Promise
      ? spent.then((counted) => this.admit(counted, request, reply))
      : this.admit(spent, request, reply);
  }

  private admit(spent: Spent[], request: FastifyRequest, reply: FastifyReply): boolean | Promise<boolean> {
    const refusal = judge(spent, reply);
    if (refusal) throw refusal;
    const greeted = this.visitors.greet(request, reply);
    return greeted ? greeted.then(() => true) : true;
  }
}
