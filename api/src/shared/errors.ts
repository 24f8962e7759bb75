/** How a refusal behaves, in words any layer understands. Only `platform/http` knows status numbers. */
export type RefusalKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'timed-out'
  | 'conflict'
  | 'gone'
  | 'stale'
  | 'too-large'
  | 'unsupported'
  | 'invalid'
  | 'rate-limited'
  | 'headers-too-large'
  | 'unavailable';

export interface RefusalType {
  readonly kind: RefusalKind;
  /** Stable and public: clients branch on it, e.g. `orders.already-shipped`. */
  readonly code: string;
  /** One short sentence that is the same at every occurrence. */
  readonly title: string;
}

/** One field that was wrong: a JSON pointer into the body, or `?name` for a query parameter. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

export interface RefusalDetails {
  readonly errors?: readonly FieldError[];
  readonly retryAfterSeconds?: number;
  readonly secondFactor?: {
    readonly challenge: string | null;
    readonly factors: readonly ('authenticator' | 'passkey' | 'recovery-code')[];
  };
}

/** An expected "no", with the sentence a person needs to go on. */
export abstract class Refusal extends Error {
  constructor(
    detail: string,
    readonly details: RefusalDetails = {},
  ) {
    super(detail);
  }

  get type(): RefusalType {
    return this.constructor as unknown as RefusalType;
  }
}

export abstract class Malformed extends Refusal {
  static readonly kind = 'malformed';
}
export abstract class Unauthenticated extends Refusal {
  static readonly kind = 'unauthenticated';
}
export abstract class Forbidden extends Refusal {
  static readonly kind = 'forbidden';
}
export abstract class NotFound extends Refusal {
  static readonly kind = 'not-found';
}
export abstract class Conflict extends Refusal {
  static readonly kind = 'conflict';
}
export abstract class Gone extends Refusal {
  static readonly kind = 'gone';
}
export abstract class Stale extends Refusal {
  static readonly kind = 'stale';
}
export abstract class TooLarge extends Refusal {
  static readonly kind = 'too-large';
}
export abstract class Unsupported extends Refusal {
  static readonly kind = 'unsupported';
}
export abstract class Invalid extends Refusal {
  static readonly kind = 'invalid';
}
export abstract class RateLimited extends Refusal {
  static readonly kind = 'rate-limited';
}
export abstract class Unavailable extends Refusal {
  static readonly kind = 'unavailable';
}
