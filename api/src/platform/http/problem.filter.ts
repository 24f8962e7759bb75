import {
  Catch,
  HttpException,
  Injectable,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '#shared/errors.js';
import {
  MediaTypeUnsupported,
  RequestInvalid,
  RequestMalformed,
  RequestTooLarge,
  RoleRequired,
  ServerFailed,
} from './http.errors.js';
import { problemType } from './problem-types.js';
import { STATUS, type Problem } from './problem.js';
import { RouteTable } from './route-table.js';

/** The only place where a refusal becomes an HTTP answer (RFC 9457). Nothing inside ever leaks. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Http');

  constructor(private readonly routes: RouteTable) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const refusal = this.refusalOf(error, request, reply);
    const problem = problemOf(refusal, request);
    const { retryAfterSeconds } = refusal.details;
    if (retryAfterSeconds !== undefined) reply.header('Retry-After', Math.max(1, retryAfterSeconds));
    // Fastify would close where it did not read a body to its end; see discardRest.
    reply.removeHeader('Connection');
    void reply
      .status(problem.status)
      .header('Cache-Control', 'no-store')
      .type('application/problem+json')
      .send(problem);
  }

  private refusalOf(error: unknown, request: FastifyRequest, reply: FastifyReply): Refusal {
    if (error instanceof Refusal) return error;
    const status =
      error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
    const { code } = error as { code?: string };
    if (status === 404) return this.routes.refuse(request.url, reply);
    if (status === 413) return new RequestTooLarge('Send less at once.');
    if (status === 415) return new MediaTypeUnsupported('Send application/json.');
    if (status === 403) return new RoleRequired('This route is open to nobody.');
    if (status === 400 || code?.startsWith('FST_ERR_CTP')) {
      return new RequestMalformed('The body is not the JSON that its headers promise.');
    }
    if (status !== undefined && status >= 400 && status < 500)
      return new RequestInvalid('The request is not right.');
    this.log.error({ err: error, requestId: request.id }, 'unexpected');
    return new ServerFailed(
      'It is written down. Try again in a moment, and quote the request id if it stays.',
      {
        retryAfterSeconds: 2,
      },
    );
  }
}

export function problemOf(refusal: Refusal, request: { id: string; url: string }): Problem {
  const { kind, code, title } = refusal.type;
  const { errors, secondFactor } = refusal.details;
  return {
    type: problemType(code),
    title,
    status: STATUS[kind],
    detail: refusal.message,
    instance: request.url.split('?')[0]!,
    code,
    requestId: request.id,
    ...(errors?.length && { errors: [...errors] }),
    ...(secondFactor && { secondFactor: { ...secondFactor, factors: [...secondFactor.factors] } }),
  };
}
