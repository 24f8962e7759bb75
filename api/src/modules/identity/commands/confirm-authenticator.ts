import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import type { Actor } from '#shared/actor.js';
import { AccountLock } from '../persistence/account-lock.js';
import { Authenticators } from '../second-factors/authenticators.js';
import { SecondFactors } from '../second-factors/second-factors.js';
import type { AuthenticatorAdded } from '../second-factors.contract.js';
import { AuthenticatorNotStarted, CodeWrong } from '../second-factors.errors.js';

export class ConfirmAuthenticator extends Command<AuthenticatorAdded> {
  constructor(
    readonly actor: Actor,
    readonly code: string,
    readonly caller: Caller,
  ) {
    super();
  }
}

@CommandHandler(ConfirmAuthenticator)
export class ConfirmAuthenticatorHandler implements ICommandHandler<ConfirmAuthenticator> {
  constructor(
    private readonly db: Database,
    private readonly lock: AccountLock,
    private readonly authenticators: Authenticators,
    private readonly factors: SecondFactors,
  ) {}

  async execute({ actor, code, caller }: ConfirmAuthenticator): Promise<AuthenticatorAdded> {
    return this.db.transaction(async () => {
      await this.lock.toTakeAccess(actor.userId);
      await this.factors.expectShown(actor);
      const confirmed = await this.authenticators.confirm(actor.userId, code.replaceAll(/[\s-]/g, ''));
      if (confirmed === 'none')
        throw new AuthenticatorNotStarted('Start again: the secret lasts 15 minutes.');
      if (confirmed === 'wrong')
        throw new CodeWrong('Use the code that your app shows now. Is the clock of the phone right?');
      return { recoveryCodes: await this.factors.added(actor, 'authenticator-added', caller) };
    });
  }
}
