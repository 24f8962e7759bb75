import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import type { Actor } from '#shared/actor.js';
import { AccountLock } from '../persistence/account-lock.js';
import { passkeyOf, PasskeyRows } from '../second-factors/passkey-rows.js';
import { Passkeys } from '../second-factors/passkeys.js';
import { SecondFactors } from '../second-factors/second-factors.js';
import type { NewPasskeyBody, PasskeyAdded } from '../second-factors.contract.js';
import { PasskeyKnown, PasskeyRefused, TooManyPasskeys } from '../second-factors.errors.js';

const MOST = 20;

export class AddPasskey extends Command<PasskeyAdded> {
  constructor(
    readonly actor: Actor,
    readonly body: NewPasskeyBody,
    readonly caller: Caller,
  ) {
    super();
  }
}

/** The password was asked for with the options, whose challenge works once and for this account only. */
@CommandHandler(AddPasskey)
export class AddPasskeyHandler implements ICommandHandler<AddPasskey> {
  constructor(
    private readonly db: Database,
    private readonly lock: AccountLock,
    private readonly passkeys: Passkeys,
    private readonly rows: PasskeyRows,
    private readonly factors: SecondFactors,
  ) {}

  async execute({ actor, body, caller }: AddPasskey): Promise<PasskeyAdded> {
    const { userId } = actor;
    const made = await this.passkeys.read(userId, body.passkey);
    if (!made) throw new PasskeyRefused('Start again: its challenge lasts ten minutes and works once.');
    return this.db.transaction(async () => {
      await this.lock.toTakeAccess(userId);
      await this.factors.expectShown(actor);
      if ((await this.rows.of(userId)).length >= MOST)
        throw new TooManyPasskeys(`An account has up to ${MOST}. Remove one that you do not use.`);
      const row = await this.rows.add(userId, body.name, made);
      if (!row) throw new PasskeyKnown('It opens an account already. Make a new one on this device.');
      const recoveryCodes = await this.factors.added(actor, 'passkey-added', caller);
      return { passkey: passkeyOf(row), recoveryCodes };
    });
  }
}
