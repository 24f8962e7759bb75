import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import type { Session } from '../identity.contract.js';
import { AccountLock } from '../persistence/account-lock.js';
import { Passkeys } from '../second-factors/passkeys.js';
import type { PasskeySignInBody } from '../second-factors.contract.js';
import { PasskeyRefused } from '../second-factors.errors.js';
import { SigningIn } from '../sessions/signing-in.js';

export class SignInWithPasskey extends Command<Session> {
  constructor(
    readonly body: PasskeySignInBody,
    readonly caller: Caller,
  ) {
    super();
  }
}

@CommandHandler(SignInWithPasskey)
export class SignInWithPasskeyHandler implements ICommandHandler<SignInWithPasskey> {
  constructor(
    private readonly db: Database,
    private readonly config: Config,
    private readonly passkeys: Passkeys,
    private readonly lock: AccountLock,
    private readonly signingIn: SigningIn,
  ) {}

  async execute({ body, caller }: SignInWithPasskey): Promise<Session> {
    const userId = await this.passkeys.ownerBy(body.passkey);
    if (!userId) throw refused();
    return this.db.transaction(async () => {
      const welcome = await this.db.row(
        `SELECT 1 FROM users u JOIN passkeys p ON p.user_id = u.id
         WHERE u.id = $1::uuid AND p.credential_id = $2 AND u.email_verified_at IS NOT NULL AND (NOT u.demo OR $3)`,
        userId,
        body.passkey.id,
        this.config.settings.EMBEDDED,
      );
      if (!welcome || !(await this.lock.toGiveAccess(userId))) throw refused();
      return this.signingIn.byPasskey(caller, userId, body.label);
    });
  }
}

const refused = () =>
  new PasskeyRefused('Try again, or sign in with your password. It may have been removed from your account.');
