import type { Auth, Credentials } from './auth.js';

/** A personal token, or a function that is asked before every try so that a new one is picked up. */
export function tokenCredentials({ token }: Extract<Auth, { kind: 'token' }>): Credentials {
  const authorization = async () => {
    const value = typeof token === 'function' ? await token() : token;
    return value ? `Bearer ${value}` : undefined;
  };
  return {
    authorization,
    renew: async (used) => {
      const current = await authorization();
      return current !== undefined && current !== used;
    },
  };
}
