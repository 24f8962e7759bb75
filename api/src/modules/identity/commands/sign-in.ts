import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import { originOf } from '../domain/origin.js';
import type { Session, SignInBody } from '../identity.contract.js';
import { CredentialsWrong } from '../identity.errors.js';
import { PasswordHashing } from '../passwords/password-hashing.js';
import { RenewedHashes } from '../passwords/renewed-hashes.js';
import { AccountLock } from '../persistence/account-lock.js';
import { SecondFactors } from '../second-factors/second-factors.js';
import { SignInChallenges } from '../second-factors/sign-in-challenges.js';
import { SecondFactorRequired } from '../second-factors.errors.js';
import { SecurityLog } from '../security-log.js';
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
    private readonly hashes: RenewedHashes,
    private readonly lock: AccountLock,
    private readonly signingIn: SigningIn,
    private readonly log: SecurityLog,
    private readonly factors: SecondFactors,
    private readonly challenges: SignInChallenges,
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
    const hash = await this.hashes.check(body.password, found?.id, found?.hash);
    // An unconfirmed account says no in the same words: else registering and signing in would tell
    // whether an address was known before.
    if (!found || !hash || !found.welcome) throw this.refused(caller, found?.id);
    const signedIn = await this.db.transaction(async () => {
      // The password may have been changed while it was compared.
      if (!(await this.lock.toGiveAccess(found.id, hash))) throw this.refused(caller, found.id);
      const factors = await this.factors.of(found.id);
      if (factors.length === 0)
        return this.signingIn.byPassword(caller, found.id, { label: body.label ?? null });
      const challenge = await this.challenges.make('second-factor', found.id, body.label);
      return { challenge, factors };
    });
    if ('account' in signedIn) return signedIn;
    throw new SecondFactorRequired('Go on with auth.completeSignIn and a code, or sign in with a passkey.', {
      secondFactor: signedIn,
    });
  }

  private refused(caller: Caller, userId: string | undefined): CredentialsWrong {
    this.log.write('sign-in-failed', { userId: userId ?? null, ...originOf(caller) });
    return new CredentialsWrong(
      'Check both. A new account can sign in once the link in its confirmation mail was opened.',
    );
  }
}
