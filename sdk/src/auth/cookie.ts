import { isFlexBizzError } from '../errors.js';
import type { Credentials, Renew } from './auth.js';
import { singleFlight } from './single-flight.js';

const EXPIRED = 'auth.token-expired';

/** The browser's own httpOnly cookies: this code never sees a token, it only asks for fresh ones. */
export function cookieCredentials(renew: Renew): Credentials {
  const refresh = singleFlight(async () => {
    try {
      await renew({});
      return true;
    } catch (error) {
      if (!isFlexBizzError(error) || error.retryable) throw error;
      return false;
    }
  });
  return {
    cookies: true,
    authorization: async () => undefined,
    renew: async (_used, code) => code === EXPIRED && (await refresh()),
  };
}
