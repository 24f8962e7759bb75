import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import { originOf } from '../domain/origin.js';
import type { Session } from '../identity.contract.js';
import { SecondFactorFailed } from '../identity.events.js';
import { AccountLock } from '../persistence/account-lock.js';
import { SecondFactors } from '../second-factors/second-factors.js';
import { SignInChallenges } from '../second-factors/sign-in-challenges.js';
import type { CompleteSignInBody } from '../second-factors.contract.js';
import { ChallengeOver, CodeWrong, TooManyWrongCodes } from '../second-factors.errors.js';
import { SecurityLog } from '../security-log.js';
import { SigningIn } from '../sessions/signing-in.js';

export class CompleteSignIn extends Command<Session> {
  constructor(
    readonly body: CompleteSignInBody,
    readonly caller: Caller,
  ) {
    super();
  }
}

@CommandHandler(CompleteSignIn)
export class CompleteSignInHandler implements ICommandHandler<CompleteSignIn> {
  constructor(
    private readonly db: Database,
    private readonly lock: AccountLock,
    private readonly challenges: SignInChallenges,
    private readonly factors: SecondFactors,
    private readonly signingIn: SigningIn,
    private readonly log: SecurityLog,
  ) {}

  async execute({ body, caller }: CompleteSignIn): Promise<Session> {
    const session = await this.db.transaction(() => this.signIn(body, caller));
    // A wrong code is counted, so its transaction ends well.
    if (!session) throw new CodeWrong('Use the code that your app shows now; each works once.');
    return session;
  }

  /** One code after the other for each account, so that none is tried uncounted. Null for a wrong one. */
  private async signIn({ challenge, code }: CompleteSignInBody, caller: Caller): Promise<Session | null> {
    const asked = await this.challenges.findOpen(challenge);
    if (!asked) throw over();
    const { userId, label } = asked;
    await this.lock.toTakeAccess(userId);
    if (await this.challenges.hadTooManyWrongCodes(userId))
      throw new TooManyWrongCodes('Use a passkey, or wait an hour.', { retryAfterSeconds: 3600 });
    if (!(await this.lock.toGiveAccess(userId)) || !(await this.challenges.findOpen(challenge))) throw over();
    if (!(await this.factors.acceptCode(userId, code, caller))) {
      await this.challenges.countWrongCode(challenge);
      this.log.append(new SecondFactorFailed(userId, { userId, ...originOf(caller) }));
      return null;
    }
    await this.challenges.use(challenge, 'second-factor', userId);
    return this.signingIn.byPassword(caller, userId, { label, secondFactor: true });
  }
}

const over = () => new ChallengeOver('Sign in with your password again.');
