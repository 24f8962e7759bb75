import { createHash } from 'node:crypto';
import {
  createParamDecorator,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database } from '#platform/database/database.js';
import {
  IdempotencyAnswerTooLong,
  IdempotencyKeyMalformed,
  IdempotencyKeyRequired,
} from '#platform/http/http.errors.js';
import type { OperationOptions } from '#platform/http/operation-options.js';
import { problemOf } from '#platform/http/problem.filter.js';
import { Charges } from '#platform/limits/charges.js';
import { judge } from '#platform/limits/judge-spending.js';
import { RateLimits } from '#platform/limits/rate-limits.js';
import { Refusal, type RefusalKind } from '#shared/errors.js';
import { Claims, type Claim } from './claims.js';
import { ClaimLost, IdempotentAnswers, type KeptAnswer } from './idempotent-answers.js';

/** Longer answers are not kept: a row for each request must not become a way to fill the disk. */
const LONGEST_KEPT = 512 * 1024;

/** What a repeat may be answered differently. */
const PASSING = new Set<RefusalKind>(['unavailable', 'rate-limited']);

const PRINTABLE = /^[\x20-\x7e]{1,255}$/;

/** Makes a write with an `Idempotency-Key` happen once, however often it is sent. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly answers: IdempotentAnswers,
    private readonly claims: Claims,
    private readonly charges: Charges,
    private readonly limits: RateLimits,
    private readonly db: Database,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { operation } = request;
    const key = request.headers['idempotency-key'] as string | undefined;
    if (key === undefined) {
      if (operation.idempotency === 'accepted') return next.handle();
      throw new IdempotencyKeyRequired(
        'Send a fresh random key, and the same one when you repeat the request.',
      );
    }
    if (!PRINTABLE.test(key)) throw new IdempotencyKeyMalformed('Use 1 to 255 printable ASCII characters.');
    return from(this.once(operation, request, context.switchToHttp().getResponse<FastifyReply>(), key, next));
  }

  private async once(
    operation: OperationOptions,
    request: FastifyRequest,
    reply: FastifyReply,
    key: string,
    next: CallHandler,
  ) {
    const scope = scopeOf(operation, request);
    const begun = await this.answers.begin(scope, key, request.body);
    if ('owner' in begun)
      return this.claims.during(begun, () => this.work(operation, request, reply, begun, next));
    reply.status(begun.status).header('Idempotency-Replayed', 'true');
    if (begun.status >= 400) reply.type('application/problem+json');
    return begun.body === '' ? undefined : JSON.parse(begun.body);
  }

  private async work(
    operation: OperationOptions,
    request: FastifyRequest,
    reply: FastifyReply,
    claim: Claim,
    next: CallHandler,
  ) {
    const status = operation.status ?? (operation.answers ? 200 : 204);
    const work = async () => {
      const answer = await lastValueFrom(next.handle());
      const body = answer === undefined ? '' : JSON.stringify(answer);
      await this.answers.keep(claim, body.length > LONGEST_KEPT ? tooLong(request) : { status, body });
      return answer;
    };
    try {
      const refusal = judge(await this.limits.spendAll(this.charges.ofPayment(request)), reply);
      if (refusal) throw refusal;
      // Where money moves the provider is called in between, so the operation itself is made repeatable
      // (see IdempotentId). Everywhere else the effect and its answer are one transaction.
      return await (operation.idempotency === 'required' ? work() : this.db.transaction(work));
    } catch (error) {
      if (error instanceof ClaimLost) throw error;
      if (error instanceof Refusal && !PASSING.has(error.type.kind)) {
        const problem = problemOf(error, request);
        await this.answers.keep(claim, { status: problem.status, body: JSON.stringify(problem) });
      } else {
        await this.claims.release(claim);
      }
      throw error;
    }
  }
}

/** What a repeat is answered instead: the effect must not happen again. */
function tooLong(request: FastifyRequest): KeptAnswer {
  const refusal = new IdempotencyAnswerTooLong('It was done. Read what it changed instead of repeating it.');
  const problem = problemOf(refusal, request);
  return { status: problem.status, body: JSON.stringify(problem) };
}

function scopeOf({ id }: { id: string }, { caller, ip }: FastifyRequest): string {
  const who = caller.actor?.userId ?? caller.cartToken ?? ip;
  return `${id} ${createHash('sha256').update(who).digest('base64url')}`;
}

/** An id that is the same whenever the same caller repeats the same key: what it names can exist only once. */
export const IdempotentId = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const key = String(request.headers['idempotency-key'] ?? '');
  const hash = createHash('sha256')
    .update(`${scopeOf({ id: request.routeOptions.url ?? '' }, request)} ${key}`)
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x80; // UUIDv8: made from our own bytes
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
});
