import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import { CurrentPassword } from '../passwords/current-password.js';
import { Passkeys } from '../second-factors/passkeys.js';
import { SecondFactors } from '../second-factors/second-factors.js';

type Options = Awaited<ReturnType<Passkeys['creationOptions']>>;

export class StartPasskey extends Command<Options> {
  constructor(
    readonly actor: Actor,
    readonly currentPassword: string,
  ) {
    super();
  }
}

@CommandHandler(StartPasskey)
export class StartPasskeyHandler implements ICommandHandler<StartPasskey> {
  constructor(
    private readonly current: CurrentPassword,
    private readonly factors: SecondFactors,
    private readonly passkeys: Passkeys,
  ) {}

  async execute({ actor, currentPassword }: StartPasskey): Promise<Options> {
    await this.factors.expectShown(actor);
    await this.current.check(actor.userId, currentPassword);
    return this.passkeys.creationOptions(actor.userId);
  }
}
