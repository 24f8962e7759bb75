/** `unknown`: there is one to renew, but it could not be asked for just now. */
export type SessionNow = 'fresh' | 'none' | 'unknown';
