import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import { CurrentPassword } from '../passwords/current-password.js';
import { Authenticators } from '../second-factors/authenticators.js';
import { SecondFactors } from '../second-factors/second-factors.js';

export class StartAuthenticator extends Command<{ secret: string; uri: string }> {
  constructor(
    readonly actor: Actor,
    readonly currentPassword: string,
  ) {
    super();
  }
}

/** Nothing is asked of the account before the first code was shown. */
@CommandHandler(StartAuthenticator)
export class StartAuthenticatorHandler implements ICommandHandler<StartAuthenticator> {
  constructor(
    private readonly current: CurrentPassword,
    private readonly factors: SecondFactors,
    private readonly authenticators: Authenticators,
  ) {}

  async execute({ actor, currentPassword }: StartAuthenticator) {
    await this.factors.expectShown(actor);
    await this.current.check(actor.userId, currentPassword);
    return this.authenticators.start(actor.userId);
  }
}
