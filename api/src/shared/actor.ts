export type Role = 'seller' | 'moderator' | 'admin';

/** Somebody who is signed in. Everyone may buy; roles add to that. */
export interface Actor {
  readonly userId: string;
  readonly sessionId: string;
  readonly roles: readonly Role[];
  readonly emailVerified: boolean;
  /** Whether a second factor was shown in this session, or in the one that it was opened from. */
  readonly secondFactor?: boolean;
}

/** Moderators and admins see and decide what others may not: a password alone is not enough for that. */
export const demandsSecondFactor = (roles: readonly string[]): boolean =>
  roles.includes('moderator') || roles.includes('admin');
