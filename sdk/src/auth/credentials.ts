import type { Auth, Credentials, Renew } from './auth.js';
import { cookieCredentials } from './cookie.js';
import { sessionCredentials } from './session.js';
import { tokenCredentials } from './token.js';

/** Nobody in particular, but with the browser's cookies where those are the credentials. */
export const anonymous = (cookies?: true): Credentials => ({
  ...(cookies && { cookies }),
  authorization: async () => undefined,
  renew: async () => false,
});

export function credentialsOf(auth: Auth | undefined, renew: Renew): Credentials {
  switch (auth?.kind) {
    case 'token':
      return tokenCredentials(auth);
    case 'session':
      return sessionCredentials(auth.store, renew);
    case 'cookie':
      return cookieCredentials(renew);
    case undefined:
      return anonymous();
  }
}
