import type { SessionStore } from './session-store.js';

/** How the client proves who is asking. */
export type Auth =
  | { kind: 'token'; token: string | (() => string | undefined | Promise<string | undefined>) }
  | { kind: 'session'; store: SessionStore }
  | { kind: 'cookie' };

/** Asks the api for fresh credentials, without any of the client's own on the request. */
export type Renew = <Answer>(body: object) => Promise<Answer>;

export interface Credentials {
  /** The browser's cookies are the credentials: it adds them, and the api answers with new ones. */
  readonly cookies?: true;
  /** The Authorization header of the next try. */
  authorization(): Promise<string | undefined>;
  /** After a 401: true when another try has a chance. `used` is the header that was refused. */
  renew(used: string | undefined, code: string | undefined): Promise<boolean>;
}
