import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { LinkSpent } from '../identity.errors.js';
import { PasswordChanged } from '../identity.events.js';
import { PasswordHashing } from '../passwords/password-hashing.js';
import { MailLinks } from '../persistence/mail-links.js';
import { Sessions } from '../sessions/sessions.js';

export class ResetPassword extends Command<void> {
  constructor(
    readonly token: string,
    readonly password: string,
  ) {
    super();
  }
}

@CommandHandler(ResetPassword)
export class ResetPasswordHandler implements ICommandHandler<ResetPassword> {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
    private readonly links: MailLinks,
    private readonly passwords: PasswordHashing,
    private readonly sessions: Sessions,
  ) {}

  async execute({ token, password }: ResetPassword): Promise<void> {
    if (!(await this.links.find(token, 'reset'))) throw linkSpent(); // hash nothing for a guess
    const passwordHash = await this.passwords.hash(password);
    await this.db.transaction(async () => {
      const spent = await this.links.spend(token, 'reset');
      if (!spent) throw linkSpent();
      const { userId } = spent;
      // Whoever opened the link reads this mailbox: that confirms the address too.
      await this.db.run(
        `UPDATE users SET password_hash = $2, email_verified_at = coalesce(email_verified_at, now())
         WHERE id = $1::uuid`,
        userId,
        passwordHash,
      );
      await this.sessions.end(`user_id = $1::uuid`, userId);
      this.events.append(new PasswordChanged(userId, { userId }));
    });
  }
}

const linkSpent = () => new LinkSpent('Ask for a new one: it works once, for an hour.');
