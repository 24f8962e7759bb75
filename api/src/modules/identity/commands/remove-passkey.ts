import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import type { Actor } from '#shared/actor.js';
import { CurrentPassword } from '../passwords/current-password.js';
import { AccountLock } from '../persistence/account-lock.js';
import { PasskeyRows } from '../second-factors/passkey-rows.js';
import { SecondFactors } from '../second-factors/second-factors.js';
import { PasskeyNotFound } from '../second-factors.errors.js';

export class RemovePasskey extends Command<void> {
  constructor(
    readonly actor: Actor,
    readonly passkeyId: string,
    readonly currentPassword: string,
    readonly caller: Caller,
  ) {
    super();
  }
}

@CommandHandler(RemovePasskey)
export class RemovePasskeyHandler implements ICommandHandler<RemovePasskey> {
  constructor(
    private readonly db: Database,
    private readonly lock: AccountLock,
    private readonly current: CurrentPassword,
    private readonly rows: PasskeyRows,
    private readonly factors: SecondFactors,
  ) {}

  async execute({ actor, passkeyId, currentPassword, caller }: RemovePasskey): Promise<void> {
    await this.factors.expectShown(actor);
    await this.current.check(actor.userId, currentPassword);
    await this.db.transaction(async () => {
      await this.lock.toTakeAccess(actor.userId);
      if (!(await this.rows.remove(actor.userId, passkeyId)))
        throw new PasskeyNotFound('Look them up with secondFactor.get.');
      await this.factors.removed(actor, 'passkey-removed', caller);
    });
  }
}
