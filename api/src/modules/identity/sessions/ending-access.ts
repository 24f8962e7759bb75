import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { AccountLock } from '../persistence/account-lock.js';
import { MailLinks } from '../persistence/mail-links.js';
import { SignInChallenges } from '../second-factors/sign-in-challenges.js';
import { Sessions } from './sessions.js';

/** Everything that opens an account ends together: sessions, tokens, approved device codes, links in mails, half-done sign-ins. */
@Injectable()
export class EndingAccess {
  constructor(
    private readonly db: Database,
    private readonly lock: AccountLock,
    private readonly links: MailLinks,
    private readonly sessions: Sessions,
    private readonly challenges: SignInChallenges,
  ) {}

  /** Inside the transaction of its reason. Returns how many sessions ended; `exceptSession` goes on. */
  async of(userId: string, exceptSession: string | null = null): Promise<number> {
    await this.lock.toTakeAccess(userId);
    await this.db.run(
      `UPDATE device_logins SET status = 'denied' WHERE user_id = $1::uuid AND status = 'approved'`,
      userId,
    );
    await this.challenges.removeAll(userId);
    await this.links.spendAll(userId, 'reset', 'change-email');
    return this.sessions.end(`user_id = $1::uuid AND id IS DISTINCT FROM $2::uuid`, userId, exceptSession);
  }
}
