import type { operations } from './generated/schema.js';

/** What a client may ask. `on.…` are the events, which come by themselves. */
export type OperationId = Exclude<keyof operations & string, `on.${string}`>;

/** What the client must know of an operation at run time; everything else is types. */
export interface Operation {
  method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  /** Answers pages that a cursor continues. */
  list?: true;
  /** The api remembers the answer by Idempotency-Key, so a lost answer may be asked for again. */
  keyed?: true;
  /** The media type of a body that is sent as it is, not as JSON. */
  sends?: string;
  /** The answer is text, not JSON. */
  reads?: 'text';
}
