import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import type { Session, SignInBody } from '../identity.contract.js';
import { CredentialsWrong } from '../identity.errors.js';
import { PasswordHashing } from '../passwords/password-hashing.js';
import { SigningIn } from '../sessions/signing-in.js';

export class SignIn extends Command<Session> {
  constructor(
    readonly body: SignInBody,
    readonly caller: Caller,
  ) {
    super();
  }
}

@CommandHandler(SignIn)
export class SignInHandler implements ICommandHandler<SignIn> {
  constructor(
    private readonly db: Database,
    private readonly config: Config,
    private readonly passwords: PasswordHashing,
    private readonly signingIn: SigningIn,
  ) {}

  async execute({ body, caller }: SignIn): Promise<Session> {
    this.passwords.expectRoom();
    const found = await this.db.row<{ id: string; hash: string; welcome: boolean }>(
      `SELECT id, password_hash AS hash,
              email_verified_at IS NOT NULL AND suspended_at IS NULL AND (NOT demo OR $2) AS welcome
       FROM users WHERE email = $1`,
      body.email,
      this.config.settings.EMBEDDED,
    );
    const matched = await this.passwords.matches(body.password, found?.hash);
    // An unconfirmed account says no in the same words: else registering and signing in would tell
    // whether an address was known before.
    if (!found || !matched || !found.welcome) {
      throw new CredentialsWrong(
        'Check both. A new account can sign in once the link in its confirmation mail was opened.',
      );
    }
    return this.signingIn.from(caller, found.id, body.label);
  }
}
