import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import { Sessions } from '../sessions/sessions.js';

export class SignOut extends Command<void> {
  constructor(readonly actor: Actor) {
    super();
  }
}

@CommandHandler(SignOut)
export class SignOutHandler implements ICommandHandler<SignOut> {
  constructor(private readonly sessions: Sessions) {}

  async execute({ actor }: SignOut): Promise<void> {
    await this.sessions.end(`id = $1::uuid AND user_id = $2::uuid`, actor.sessionId, actor.userId);
  }
}
