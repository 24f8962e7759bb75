import type { FastifyReply } from 'fastify';
import { TooManyRequests } from '#platform/http/http.errors.js';
import type { Spent } from './rate-limits.js';

/** Tells the caller how much is left where it is tightest; a refusal when one allowance is used up. */
export function judge(spent: Spent[], reply: FastifyReply): TooManyRequests | undefined {
  const last = spent.at(-1);
  if (!last) return undefined;
  const tightest = spent.reduce((a, b) => (!b.allowed || b.remaining < a.remaining ? b : a), last);
  announce(reply, tightest);
  if (tightest.allowed) return undefined;
  const { limit, windowSeconds, resetSeconds } = tightest;
  return new TooManyRequests(
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
