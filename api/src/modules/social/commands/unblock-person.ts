import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Identity } from '#modules/identity/index.js';
import type { Actor } from '#shared/actor.js';
import { Ties } from '../persistence/ties.js';
import { PersonNotFound } from '../social.errors.js';

export class UnblockPerson extends Command<void> {
  constructor(
    readonly actor: Actor,
    readonly handle: string,
  ) {
    super();
  }
}

@CommandHandler(UnblockPerson)
export class UnblockPersonHandler implements ICommandHandler<UnblockPerson> {
  constructor(
    private readonly identity: Identity,
    private readonly ties: Ties,
  ) {}

  async execute({ actor: { userId }, handle }: UnblockPerson): Promise<void> {
    const otherId = await this.identity.idOf(handle);
    if (!otherId) throw new PersonNotFound(`Nobody is called "${handle}".`);
    await this.ties.unblock(userId, otherId);
  }
}
