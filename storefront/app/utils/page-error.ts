import { isFlexBizzError, type RateLimited } from '@flexbizz/sdk';

const STATUS: Record<string, number> = { 'not-found': 404, 'not-signed-in': 401, 'rate-limited': 429 };

/** A refusal of the API as the error page knows it. By kind: the server and the pages have each their own SDK. */
export function pageError(error: unknown) {
  if (!isFlexBizzError(error)) return error as Error;
  const statusCode = STATUS[error.kind] ?? (error.retryable ? 503 : 400);
  const { retryAfter } = error as Partial<RateLimited>;
  return createError({ statusCode, statusMessage: error.message, data: { retryAfter } });
}
