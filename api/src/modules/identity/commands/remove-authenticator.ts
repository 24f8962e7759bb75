import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import type { Actor } from '#shared/actor.js';
import { CurrentPassword } from '../passwords/current-password.js';
import { AccountLock } from '../persistence/account-lock.js';
import { Authenticators } from '../second-factors/authenticators.js';
import { SecondFactors } from '../second-factors/second-factors.js';
import { AuthenticatorNotFound } from '../second-factors.errors.js';

export class RemoveAuthenticator extends Command<void> {
  constructor(
    readonly actor: Actor,
    readonly currentPassword: string,
    readonly caller: Caller,
  ) {
    super();
  }
}

@CommandHandler(RemoveAuthenticator)
export class RemoveAuthenticatorHandler implements ICommandHandler<RemoveAuthenticator> {
  constructor(
    private readonly db: Database,
    private readonly lock: AccountLock,
    private readonly current: CurrentPassword,
    private readonly authenticators: Authenticators,
    private readonly factors: SecondFactors,
  ) {}

  async execute({ actor, currentPassword, caller }: RemoveAuthenticator): Promise<void> {
    await this.factors.expectShown(actor);
    await this.current.check(actor.userId, currentPassword);
    await this.db.transaction(async () => {
      await this.lock.toTakeAccess(actor.userId);
      if (!(await this.authenticators.remove(actor.userId)))
        throw new AuthenticatorNotFound('There is nothing to remove.');
      await this.factors.removed(actor, 'authenticator-removed', caller);
    });
  }
}
