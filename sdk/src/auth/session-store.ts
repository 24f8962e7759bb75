export interface Session {
  accessToken: string;
  refreshToken: string;
  /** When the access token ends, RFC 3339. */
  expiresAt: string;
}

/** Where a session is kept between calls: a file, a keyring, memory. */
export interface SessionStore {
  get(): Session | undefined | Promise<Session | undefined>;
  set(session: Session): void | Promise<void>;
  clear(): void | Promise<void>;
}

/** A store for one process, for scripts and tests. */
export function memorySessionStore(session?: Session): SessionStore {
  return {
    get: () => session,
    set: (next) => void (session = next),
    clear: () => void (session = undefined),
  };
}
