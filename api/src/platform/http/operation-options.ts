import type { z } from 'zod';
import type { RefusalType } from '#shared/errors.js';

export type Permission = 'public' | 'signed-in' | 'seller' | 'moderator' | 'admin';
export type LimitPolicy = 'general' | 'auth' | 'payments' | 'bulk' | 'none';

export interface OperationOptions {
  /** `resource.verb`: the name it has in the contract, the SDK and the logs. */
  id: string;
  summary: string;
  description?: string;
  /** Who may call it. There is no default: a route that does not say so does not compile. */
  permission: Permission;
  /** The shape of a success; leave out for 204. */
  answers?: z.ZodType;
  status?: 200 | 201 | 202 | 204;
  example?: unknown;
  refuses?: readonly RefusalType[];
  limit?: LimitPolicy;
  /** `required` where money moves; `accepted` where a repeat would make a second thing. */
  idempotency?: 'required' | 'accepted';
  /** Takes `If-Match`, answers with `ETag`. */
  versioned?: boolean;
  /** The most bytes of a body it reads; 64 KB when left out. GET and DELETE read none. */
  bodyLimit?: number;
  /** Cached by browsers and CDNs for so many seconds. */
  cacheSeconds?: number;
}

export const OPERATION = Symbol('operation');

/** What everybody gets alike, and the way back in, do not depend on who asks. */
export const ignoresWhoAsks = ({ id, permission, cacheSeconds }: OperationOptions): boolean =>
  cacheSeconds !== undefined || (permission === 'public' && id.startsWith('auth.'));
