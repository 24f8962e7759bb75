import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import { originOf } from '../domain/origin.js';
import type { Session } from '../identity.contract.js';
import { LinkSpent } from '../identity.errors.js';
import { PasswordChanged } from '../identity.events.js';
import { NewPasswords } from '../passwords/new-passwords.js';
import { MailLinks } from '../persistence/mail-links.js';
import { SecurityLog } from '../security-log.js';
import { EndingAccess } from '../sessions/ending-access.js';
import { SigningIn } from '../sessions/signing-in.js';

export class ResetPassword extends Command<Session> {
  constructor(
    readonly token: string,
    readonly password: string,
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
  ) {}

  async execute({ token, password, caller }: ResetPassword): Promise<Session> {
    const link = await this.links.find(token, 'reset');
    if (!link) throw linkSpent(); // hash nothing for a guess
    const passwordHash = await this.passwords.hashFor(link.userId, password, '/password');
    return this.db.transaction(async () => {
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
      return this.signingIn.byLink(caller, userId);
    });
  }
}

const linkSpent = () => new LinkSpent('Ask for a new one: it works once, for an hour.');
