import type { Server } from 'node:http';
import cookie from '@fastify/cookie';
import cors, { type FastifyCorsOptionsDelegateCallback } from '@fastify/cors';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '#shared/errors.js';
import { admitBeforeBigBodies } from '#platform/auth/admit-before-big-bodies.js';
import { IdentifyGuard } from '#platform/auth/identify.guard.js';
import { PermissionGuard } from '#platform/auth/permission.guard.js';
import { Config } from '#platform/config/config.js';
import { countByAddress } from '#platform/limits/count-by-address.js';
import { RateLimits } from '#platform/limits/rate-limits.js';
import { isLive, LiveServer } from '#platform/live/live-server.js';
import { createLogger, fastifyLogging } from '#platform/telemetry/logging.js';
import { Metrics } from '#platform/telemetry/metrics.js';
import { NestLogger } from '#platform/telemetry/nest-logger.js';
import { parseBodies } from './body-parsing.js';
import { CachingAdapter } from './caching.adapter.js';
import { discardRest } from './discard-rest.js';
import { Drain } from './drain.js';
import { letGoOfConnections } from './let-go-of-connections.js';
import { answerParserError } from './parser-refusals.js';
import { explainProblemsAt } from './problem-types.js';
import { problemOf, ProblemFilter } from './problem.filter.js';
import { answerPreflights, refuseAddress, refuseByHeaders } from './request-edge.js';
import { RouteTable } from './route-table.js';
import { secure } from './security-headers.js';

/** The api as an HTTP server, with everything that holds for every route. */
export async function createApp(
  module: Type | DynamicModule,
  config: Config,
): Promise<NestFastifyApplication> {
  const { adapter, options } = serverFor(config);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, options);
  await furnish(app, config);
  return app;
}

/** The bare server, before a module tree stands on it. */
export function serverFor(config: Config) {
  explainProblemsAt(config.settings.API_URL);
  const logger = createLogger(config);
  const adapter = new CachingAdapter({
    ...fastifyLogging(logger),
    trustProxy: config.settings.TRUSTED_PROXIES,
    routerOptions: { maxParamLength: 200 },
    keepAliveTimeout: 65_000,
    requestTimeout: 60_000,
    return503OnClosing: false, // what comes while it closes is answered, and its connection is not kept
    frameworkErrors: refuseAddress(answerWith),
    clientErrorHandler: answerParserError,
    http: {
      requireHostHeader: false, // refused by a hook of ours, as a problem
      shouldUpgradeCallback: isLive, // all else is a request like any other, whatever it wishes to become
    },
  });
  return { adapter, options: { bodyParser: false, logger: new NestLogger(logger), abortOnError: false } };
}

function answerWith(refusal: Refusal, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(refusal, request);
  void reply.status(problem.status).type('application/problem+json').send(problem);
}

/** What every route has around it, whoever built the module tree: main.ts, or a test that replaces a part. */
export async function furnish(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  letGoOfConnections(fastify);
  app.get(Drain).closeAnswered(fastify);
  secure(fastify);
  discardRest(fastify);
  countByAddress(fastify, app.get(RateLimits));
  watchRoutes(fastify, app.get(RouteTable));
  refuseByHeaders(fastify);
  const problems = app.get(ProblemFilter);
  answerPreflights(fastify, (...asked) => problems.answer(...asked));
  parseBodies(fastify);
  await fastify.register(cookie);
  await fastify.register(cors, { delegator: forBrowsersOf(config) });
  admitBeforeBigBodies(fastify, app.get(IdentifyGuard), app.get(PermissionGuard));
  reportAnswers(fastify, app.get(Metrics));
  await app.get(LiveServer).attach(app.getHttpServer() as Server);
}

/** Only a browser says where its page is from, so only browsers are told what pages may do. */
function forBrowsersOf({ allowedOrigins }: Config): FastifyCorsOptionsDelegateCallback {
  const allowed = {
    origin: [...allowedOrigins],
    credentials: true,
    exposedHeaders: [
      'ETag',
      'Idempotency-Replayed',
      'RateLimit',
      'RateLimit-Policy',
      'Retry-After',
      'X-Request-Id',
    ],
    maxAge: 3600,
  };
  return ({ headers }, done) => done(null, headers.origin === undefined ? { origin: false } : allowed);
}

function watchRoutes(fastify: FastifyInstance, routes: RouteTable): void {
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) if (one !== 'HEAD' && one !== 'OPTIONS') routes.add(one, url);
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    const { routeOptions, url } = request;
    const elsewhere = routes.isSpelledOut(routeOptions.url, url);
    done(elsewhere ? routes.refuse(url, reply) : undefined);
  });
}

function reportAnswers(fastify: FastifyInstance, metrics: Metrics): void {
  // No line of ours holds a secret, and looking for them means copying every line.
  const log = fastify.log.child({}, { redact: [] });
  fastify.addHook('onResponse', (request, reply, done) => {
    done();
    const operation = `${request.method} ${request.routeOptions.url ?? 'unknown'}`;
    metrics.requests.observe({ operation, status: reply.statusCode }, reply.elapsedTime / 1000);
    if (operation.includes('/health/')) return;
    const line = {
      requestId: request.id,
      operation,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    const user = (request.caller as { actor?: { userId: string } } | undefined)?.actor?.userId;
    log.info(user ? { ...line, user } : line, 'answered');
  });
}
