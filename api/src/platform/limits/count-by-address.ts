import type { FastifyInstance } from 'fastify';
import { judge } from './judge-spending.js';
import type { RateLimits, Spent } from './rate-limits.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is left to its address after this request. */
    addressSpent?: Spent;
  }
}

/** Counts every request of an address, whatever becomes of it, before anything of it is read. */
export function countByAddress(fastify: FastifyInstance, limits: RateLimits): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config.operation?.limit === 'none') return done();
    const decide = (spent: Spent) => {
      request.addressSpent = spent; // shown by the guard, unless another allowance is tighter
      done(spent.allowed ? undefined : judge([spent], reply));
    };
    const spent = limits.spend('address', request.ip);
    if (spent instanceof Promise) spent.then(decide, done);
    else decide(spent);
  });
}
