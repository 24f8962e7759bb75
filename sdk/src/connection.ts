import type { Credentials } from './auth/auth.js';

/** Where a client speaks to and as whom: what `@flexbizz/sdk/realtime` needs of it, and nobody else. */
export interface ClientConnection {
  baseUrl: string;
  credentials: Credentials;
}

export const connection = Symbol.for('@flexbizz/sdk.connection');
