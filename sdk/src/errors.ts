import type { ErrorCode } from './generated/error-codes.js';
import type { Problem } from './problem.js';
import { retryAfter } from './retry.js';

type ClientCode = 'client.network' | 'client.timeout';

const brand = Symbol.for('@flexbizz/sdk.error');

/** Every failure the client throws. Catch it by class, by `kind`, or by the contract's `code`. */
export abstract class FlexBizzError extends Error {
  readonly [brand] = true;
  abstract readonly kind: string;
  /** Of the answer that came; undefined when none did. */
  readonly status: number | undefined = undefined;
  /** Asking again later may succeed. */
  readonly retryable: boolean = false;

  /** The stable code, `room.reason`. */
  abstract readonly code: string;

  is(code: ErrorCode | ClientCode): boolean {
    return this.code === code;
  }
}

/** True for errors of any copy of this package, so that two versions in one program do not miss each other's. */
export const isFlexBizzError = (error: unknown): error is FlexBizzError =>
  typeof error === 'object' && error !== null && brand in error;

/** The api answered, and said no. */
export abstract class Refusal extends FlexBizzError {
  override readonly status: number;
  readonly code: string;
  readonly detail: string | undefined;
  /** What is wrong with which field of the request. */
  readonly fields: NonNullable<Problem['errors']>;
  /** With `auth.second-factor-required`: go on with `auth.completeSignIn`, or sign in with a passkey. */
  readonly secondFactor: Problem['secondFactor'] | undefined;
  /** Quote it when you ask for help: it finds the request in the api's log. */
  readonly requestId: string | undefined;
  readonly docUrl: string | undefined;

  declare readonly response: Response;

  constructor(
    readonly problem: Problem,
    response: Response,
  ) {
    super(problem.detail ?? problem.title);
    // There to be asked, and not printed with all it holds wherever an error is logged.
    Object.defineProperty(this, 'response', { value: response });
    this.name = new.target.name;
    this.status = response.status;
    this.code = problem.code;
    this.detail = problem.detail;
    this.fields = problem.errors ?? [];
    this.secondFactor = problem.secondFactor;
    this.requestId = problem.requestId ?? response.headers.get('x-request-id') ?? undefined;
    this.docUrl = problem.type?.startsWith('http') ? problem.type : undefined;
  }
}

export class InvalidRequest extends Refusal {
  readonly kind = 'invalid-request';
}
export class NotSignedIn extends Refusal {
  readonly kind = 'not-signed-in';
}
export class Forbidden extends Refusal {
  readonly kind = 'forbidden';
}
export class NotFound extends Refusal {
  readonly kind = 'not-found';
}
export class Conflict extends Refusal {
  readonly kind = 'conflict';
}
export class PreconditionFailed extends Refusal {
  readonly kind = 'precondition-failed';
}
export class RateLimited extends Refusal {
  readonly kind = 'rate-limited';
  override readonly retryable = true;

  /** Seconds until it is worth asking again, where the api said so. */
  get retryAfter(): number | undefined {
    const milliseconds = retryAfter(this.response);
    return milliseconds === undefined ? undefined : Math.ceil(milliseconds / 1_000);
  }
}
export class Unavailable extends Refusal {
  readonly kind = 'unavailable';
  override readonly retryable = true;
}

/** No answer came, or none of the api: refused connection, lost connection, unknown host, a page in its place. */
export class NetworkError extends FlexBizzError {
  override readonly name = 'NetworkError';
  override readonly status: number | undefined;
  readonly kind = 'network';
  readonly code = 'client.network';
  override readonly retryable = true;

  constructor(message: string, { status, ...options }: ErrorOptions & { status?: number | undefined } = {}) {
    super(message, options);
    this.status = status;
  }
}

/** No answer came in time; `scope` says whether one try was too slow or all of them together. */
export class TimeoutError extends FlexBizzError {
  override readonly name = 'TimeoutError';
  readonly kind = 'timeout';
  readonly code = 'client.timeout';
  override readonly retryable = true;

  constructor(
    readonly scope: 'try' | 'total',
    readonly milliseconds: number,
  ) {
    super(`No answer within ${milliseconds} ms (${scope === 'try' ? 'one try' : 'all tries together'}).`);
  }
}

const REFUSALS: Record<number, new (problem: Problem, response: Response) => Refusal> = {
  401: NotSignedIn,
  403: Forbidden,
  404: NotFound,
  409: Conflict,
  410: NotFound,
  412: PreconditionFailed,
  428: PreconditionFailed,
  429: RateLimited,
};

export function refusal(problem: Problem, response: Response): Refusal {
  const Kind = REFUSALS[response.status] ?? (response.status >= 500 ? Unavailable : InvalidRequest);
  return new Kind(problem, response);
}
