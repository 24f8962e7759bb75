import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import { originOf } from '../domain/origin.js';
import type { Session } from '../identity.contract.js';
import { LinkSpent } from '../identity.errors.js';
import { PasswordChanged } from '../identity.events.js';
import { NewPasswords } from '../passwords/new-passwords.js';
import { MailLinks } from '../persistence/mail-links.js';
import { ResetFactor, type ShownFactor } from '../second-factors/reset-factor.js';
import type { ResetPasswordBody } from '../second-factors.contract.js';
import { CodeWrong } from '../second-factors.errors.js';
import { SecurityLog } from '../security-log.js';
import { EndingAccess } from '../sessions/ending-access.js';
import { SigningIn } from '../sessions/signing-in.js';

export class ResetPassword extends Command<Session> {
  constructor(
    readonly body: ResetPasswordBody,
    readonly caller: Caller,
  ) {
    super();
  }
}

@CommandHandler(ResetPassword)
export class ResetPasswordHandler implements ICommandHandler<ResetPassword> {
  constructor(
    private readonly db: Database,
    private readonly log: SecurityLog,
    private readonly links: MailLinks,
    private readonly passwords: NewPasswords,
    private readonly access: EndingAccess,
    private readonly signingIn: SigningIn,
    private readonly resetFactor: ResetFactor,
  ) {}

  async execute({ body, caller }: ResetPassword): Promise<Session> {
    const link = await this.links.find(body.token, 'reset');
    if (!link) throw linkSpent(); // hash nothing for a guess
    const passwordHash = await this.passwords.hashFor(link.userId, body.password, '/password');
    const session = await this.db.transaction(async () => {
      const shown = await this.resetFactor.shownWith(link.userId, body, caller);
      return shown === 'wrong' ? null : this.reset(body.token, passwordHash, shown, caller);
    });
    // A wrong code is counted, so its transaction ends well.
    if (!session)
      throw new CodeWrong('Your password is as before. After five wrong codes, ask for a new link.');
    return session;
  }

  private async reset(token: string, passwordHash: string, shown: ShownFactor, caller: Caller) {
    const spent = await this.links.spend(token, 'reset');
    if (!spent) throw linkSpent();
    const { userId } = spent;
    // Whoever opened the link reads this mailbox: that confirms the address too.
    const changed = await this.db.run(
      `UPDATE users SET password_hash = $2, email_verified_at = coalesce(email_verified_at, now())
       WHERE id = $1::uuid AND suspended_at IS NULL`,
      userId,
      passwordHash,
    );
    if (changed === 0) throw linkSpent();
    await this.access.of(userId);
    this.log.append(new PasswordChanged(userId, { userId, ...originOf(caller) }));
    return this.signingIn.byLink(caller, userId, { secondFactor: shown === 'shown' });
  }
}

const linkSpent = () => new LinkSpent('Ask for a new one: it works once, for an hour.');
