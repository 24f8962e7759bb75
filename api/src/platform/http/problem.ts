import { z } from 'zod';
import type { RefusalKind } from '#shared/errors.js';

/** The one place in the house that knows HTTP status numbers. */
export const STATUS: Record<RefusalKind, number> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'timed-out': 408,
  conflict: 409,
  gone: 410,
  stale: 412,
  'too-large': 413,
  unsupported: 415,
  invalid: 422,
  'rate-limited': 429,
  'headers-too-large': 431,
  unavailable: 503,
};

/** RFC 9457, with a stable `code` and the fields that were wrong. */
export const Problem = z
  .strictObject({
    type: z.string().describe('A page that explains this code.'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().describe('The path that was called.'),
    code: z.string().describe('Stable; branch on this.'),
    requestId: z.string().describe('Quote it when you ask for help.'),
    errors: z
      .array(z.strictObject({ pointer: z.string(), code: z.string(), message: z.string() }))
      .optional()
      .describe('One entry for each field that was wrong.'),
    secondFactor: z
      .strictObject({
        challenge: z
          .string()
          .nullable()
          .describe('For auth.completeSignIn, 10 minutes; null where there is no next call.'),
        factors: z.array(z.enum(['authenticator', 'passkey', 'recovery-code'])),
      })
      .optional()
      .describe('With `auth.second-factor-required`: what the account asks for besides.'),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
