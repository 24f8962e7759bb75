import { isFlexBizzError } from '../errors.js';
import type { Credentials, Renew } from './auth.js';
import type { Session, SessionStore } from './session-store.js';
import { singleFlight } from './single-flight.js';

const AHEAD_OF_EXPIRY = 30_000;

const bearer = (session: Session | undefined) => session && `Bearer ${session.accessToken}`;

export function sessionCredentials(store: SessionStore, renew: Renew): Credentials {
  const refresh = singleFlight(async (): Promise<Session | undefined> => {
    const session = await store.get();
    if (!session) return undefined;
    try {
      const { accessToken, refreshToken, expiresAt } = await renew<Session>({
        refreshToken: session.refreshToken,
      });
      const fresh = { accessToken, refreshToken, expiresAt };
      await store.set(fresh);
      return fresh;
    } catch (error) {
      if (!isFlexBizzError(error) || error.retryable) throw error;
      // Another process that shares the store may have used the token first and left a newer one.
      const current = await store.get();
      if (current && current.refreshToken !== session.refreshToken) return current;
      await store.clear();
      return undefined;
    }
  });

  return {
    async authorization() {
      const session = await store.get();
      const ending = session && Date.parse(session.expiresAt) - Date.now() < AHEAD_OF_EXPIRY;
      return bearer(ending ? await refresh() : session);
    },
    async renew(used) {
      const current = bearer(await store.get());
      if (current && current !== used) return true;
      return (await refresh()) !== undefined;
    },
  };
}
