import type { Actor } from '#shared/actor.js';

/** Asked at every request: is this session still alive, and who is it? The identity room answers. */
export abstract class SessionGate {
  /** null when the session has ended, or its owner is suspended. */
  abstract actorOfSession(sessionId: string): Promise<Actor | null>;
  /** The person behind a personal token (`fbp_…`). */
  abstract actorOfToken(token: string): Promise<Actor | null>;
  /** Of these sessions, those that are over. */
  abstract endedAmong(sessionIds: readonly string[]): Promise<string[]>;
}

export const PERSONAL_TOKEN_PREFIX = 'fbp_';
