import type { FastifyInstance } from 'fastify';
import { BODY_LIMIT } from '#platform/http/body-parsing.js';
import type { IdentifyGuard } from './identify.guard.js';
import type { PermissionGuard } from './permission.guard.js';

/** Routes that read much know first who sends it: reading is what a stranger would make us pay for. */
export function admitBeforeBigBodies(
  fastify: FastifyInstance,
  identify: IdentifyGuard,
  permission: PermissionGuard,
): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    const { operation } = request.routeOptions.config;
    if (!operation?.bodyLimit || operation.bodyLimit <= BODY_LIMIT) return done();
    Promise.resolve(identify.knowCallerOf(request, operation))
      .then(() => void permission.admit(request))
      .then(() => done(), done);
  });
}
