import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import type { Session } from '../identity.contract.js';
import { LinkSpent } from '../identity.errors.js';
import { MailLinks } from '../persistence/mail-links.js';
import { SigningIn } from '../sessions/signing-in.js';

export class VerifyEmail extends Command<Session> {
  constructor(
    readonly token: string,
    readonly caller: Caller,
  ) {
    super();
  }
}

@CommandHandler(VerifyEmail)
export class VerifyEmailHandler implements ICommandHandler<VerifyEmail> {
  constructor(
    private readonly db: Database,
    private readonly links: MailLinks,
    private readonly signingIn: SigningIn,
  ) {}

  execute({ token, caller }: VerifyEmail): Promise<Session> {
    return this.db.transaction(async () => {
      const userId = await this.links.spend(token, 'verify');
      const confirmed = await this.db.run(
        `UPDATE users SET email_verified_at = coalesce(email_verified_at, now())
         WHERE id = $1::uuid AND suspended_at IS NULL`,
        userId ?? null,
      );
      if (!userId || confirmed === 0) throw new LinkSpent('Sign in, or ask for a new confirmation mail.');
      return this.signingIn.from(caller, userId);
    });
  }
}
