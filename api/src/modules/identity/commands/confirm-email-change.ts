import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { isUniqueViolation } from '#platform/database/unique-violation.js';
import type { Caller } from '#platform/http/caller.js';
import { originOf } from '../domain/origin.js';
import type { EmailChange } from '../identity.contract.js';
import { EmailTaken, LinkSpent } from '../identity.errors.js';
import { EmailChanged } from '../identity.events.js';
import { AccountLock } from '../persistence/account-lock.js';
import { MailLinks } from '../persistence/mail-links.js';
import { SecurityLog } from '../security-log.js';

export class ConfirmEmailChange extends Command<EmailChange> {
  constructor(
    readonly token: string,
    readonly caller: Caller,
  ) {
    super();
  }
}

@CommandHandler(ConfirmEmailChange)
export class ConfirmEmailChangeHandler implements ICommandHandler<ConfirmEmailChange> {
  constructor(
    private readonly db: Database,
    private readonly links: MailLinks,
    private readonly lock: AccountLock,
    private readonly log: SecurityLog,
  ) {}

  execute({ token, caller }: ConfirmEmailChange): Promise<EmailChange> {
    return this.db.transaction(async () => {
      const link = await this.links.spend(token, 'change-email');
      if (!link?.email) throw new LinkSpent('Ask for the change again: the link works once, for an hour.');
      const { userId, email: to } = link;
      await this.lock.toTakeAccess(userId);
      const before = await this.db.row<{ email: string }>(
        `SELECT email FROM users WHERE id = $1::uuid`,
        userId,
      );
      await this.db
        .run(
          `UPDATE users SET email = $2, version = version + 1, updated_at = now() WHERE id = $1::uuid`,
          userId,
          to,
        )
        .catch((error: unknown) => {
          throw isUniqueViolation(error, 'email') ? new EmailTaken('Sign in there, or use another.') : error;
        });
      // The old mailbox opens nothing any more.
      await this.links.spendAll(userId, 'reset');
      this.log.append(new EmailChanged(userId, { userId, from: before!.email, to, ...originOf(caller) }));
      return { email: to };
    });
  }
}
