import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import type { Actor } from '#shared/actor.js';
import { originOf } from '../domain/origin.js';
import { SecondFactorChanged } from '../identity.events.js';
import { CurrentPassword } from '../passwords/current-password.js';
import { RecoveryCodes } from '../second-factors/recovery-codes.js';
import { SecondFactors } from '../second-factors/second-factors.js';
import { SecondFactorAbsent } from '../second-factors.errors.js';
import { SecurityLog } from '../security-log.js';

export class CreateRecoveryCodes extends Command<{ recoveryCodes: string[] }> {
  constructor(
    readonly actor: Actor,
    readonly currentPassword: string,
    readonly caller: Caller,
  ) {
    super();
  }
}

@CommandHandler(CreateRecoveryCodes)
export class CreateRecoveryCodesHandler implements ICommandHandler<CreateRecoveryCodes> {
  constructor(
    private readonly db: Database,
    private readonly current: CurrentPassword,
    private readonly factors: SecondFactors,
    private readonly codes: RecoveryCodes,
    private readonly log: SecurityLog,
  ) {}

  async execute({ actor, currentPassword, caller }: CreateRecoveryCodes) {
    const { userId } = actor;
    await this.factors.expectShown(actor);
    await this.current.check(userId, currentPassword);
    return this.db.transaction(async () => {
      if ((await this.factors.of(userId)).length === 0)
        throw new SecondFactorAbsent(
          'Add an authenticator app or a passkey first; recovery codes come with it.',
        );
      const change = 'recovery-codes-created';
      this.log.append(new SecondFactorChanged(userId, { userId, change, ...originOf(caller) }));
      return { recoveryCodes: await this.codes.make(userId) };
    });
  }
}
