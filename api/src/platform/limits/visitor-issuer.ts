import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionCookies } from '#platform/auth/session-cookies.js';
import { VisitorTokens } from '#platform/auth/visitor-tokens.js';
import { networkOf } from './network.js';
import { RateLimits, type Spent } from './rate-limits.js';

/**
 * Issues a visitor token to a caller without session or visitor: so many a minute for one address. Never with an
 * answer that caches may store, or everybody behind the cache would be the same visitor.
 */
@Injectable()
export class VisitorIssuer {
  constructor(
    private readonly limits: RateLimits,
    private readonly tokens: VisitorTokens,
    private readonly cookies: SessionCookies,
  ) {}

  greet({ caller, operation }: FastifyRequest, reply: FastifyReply): void | Promise<void> {
    if (caller.actor || caller.visitor || operation.cacheSeconds !== undefined) return;
    const issue = ({ allowed }: Spent) => {
      if (allowed) this.cookies.keepVisitor(caller, reply, this.tokens.issue());
    };
    const spent = this.limits.spend('visitors', networkOf(caller.address));
    return spent instanceof Promise ? spent.then(issue) : issue(spent);
  }
}
