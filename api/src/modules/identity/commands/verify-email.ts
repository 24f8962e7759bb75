import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import type { Session } from '../identity.contract.js';
import { LinkSpent } from '../identity.errors.js';
import { NewPasswords } from '../passwords/new-passwords.js';
import { MailLinks } from '../persistence/mail-links.js';
import { NewAccounts } from '../persistence/new-accounts.js';
import { Registrations } from '../persistence/registrations.js';
import { SigningIn } from '../sessions/signing-in.js';

export class VerifyEmail extends Command<Session> {
  constructor(
    readonly token: string,
    readonly password: string,
    readonly caller: Caller,
  ) {
    super();
  }
}

/** Opens the account. The password is chosen here, by who reads the mailbox, and by nobody before. */
@CommandHandler(VerifyEmail)
export class VerifyEmailHandler implements ICommandHandler<VerifyEmail> {
  constructor(
    private readonly db: Database,
    private readonly links: MailLinks,
    private readonly registrations: Registrations,
    private readonly passwords: NewPasswords,
    private readonly accounts: NewAccounts,
    private readonly signingIn: SigningIn,
  ) {}

  async execute({ token, password, caller }: VerifyEmail): Promise<Session> {
    const link = await this.links.find(token, 'verify');
    const asked = link && (await this.registrations.find(link.userId));
    if (!asked) throw linkSpent(); // hash nothing for a guess
    const passwordHash = await this.passwords.hash(password, asked, '/password');
    return this.db.transaction(async () => {
      const spent = await this.links.spend(token, 'verify');
      const registration = spent && (await this.registrations.take(spent.userId));
      const userId = registration && (await this.accounts.open(registration, passwordHash));
      if (!userId) throw linkSpent();
      return this.signingIn.byLink(caller, userId);
    });
  }
}

const linkSpent = () => new LinkSpent('Sign in, or ask for a new confirmation mail.');
