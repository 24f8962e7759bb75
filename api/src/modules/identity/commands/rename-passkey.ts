import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import { passkeyOf, PasskeyRows } from '../second-factors/passkey-rows.js';
import type { Passkey } from '../second-factors.contract.js';
import { PasskeyNotFound } from '../second-factors.errors.js';

export class RenamePasskey extends Command<Passkey> {
  constructor(
    readonly actor: Actor,
    readonly passkeyId: string,
    readonly name: string,
  ) {
    super();
  }
}

@CommandHandler(RenamePasskey)
export class RenamePasskeyHandler implements ICommandHandler<RenamePasskey> {
  constructor(private readonly rows: PasskeyRows) {}

  async execute({ actor, passkeyId, name }: RenamePasskey): Promise<Passkey> {
    const row = await this.rows.rename(actor.userId, passkeyId, name);
    if (!row) throw new PasskeyNotFound('Look them up with secondFactor.get.');
    return passkeyOf(row);
  }
}
