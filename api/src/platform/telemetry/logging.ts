import { randomUUID } from 'node:crypto';
import { LogController, type FastifyServerOptions } from 'fastify';
import { pino, type Logger } from 'pino';
import type { Config } from '#platform/config/config.js';

const SECRETS = [
  'req.headers.authorization',
  'req.headers.cookie',
  'req.headers["cart-token"]',
  'req.headers["visitor-token"]',
  'req.headers["checkout-token"]',
  'res.headers["set-cookie"]',
  'res.headers["visitor-token"]',
  '*.password',
  '*.token',
  '*.refreshToken',
  '*.accessToken',
];

/** JSON lines with a request id; whatever opens a door is left out. */
export function createLogger({ settings }: Config): Logger {
  // Lines are written together instead of one system call each; pino flushes them at exit.
  const output = pino.destination({ sync: false, minLength: 4096, periodicFlush: 250 });
  return pino({ level: settings.LOG_LEVEL, redact: { paths: SECRETS, censor: '[redacted]' } }, output);
}

const WELL_FORMED = /^[\w.-]{8,64}$/;

/** Fastify's part of the logging: one line for each answer, and the caller's request id when it is sane. */
export function fastifyLogging(logger: Logger): FastifyServerOptions {
  return {
    loggerInstance: logger as unknown as FastifyServerOptions['loggerInstance'],
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: (parent) => parent, // the line says the request's id itself
    genReqId: (request) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
    },
  } as FastifyServerOptions;
}
