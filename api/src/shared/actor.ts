export type Role = 'seller' | 'moderator' | 'admin';

/** Somebody who is signed in. Everyone may buy; roles add to that. */
export interface Actor {
  readonly userId: string;
  readonly sessionId: string;
  readonly roles: readonly Role[];
  readonly emailVerified: boolean;
}
