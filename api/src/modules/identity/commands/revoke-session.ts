import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import { SessionNotFound } from '../identity.errors.js';
import { Sessions } from '../sessions/sessions.js';

export class RevokeSession extends Command<void> {
  constructor(
    readonly actor: Actor,
    readonly sessionId: string,
  ) {
    super();
  }
}

@CommandHandler(RevokeSession)
export class RevokeSessionHandler implements ICommandHandler<RevokeSession> {
  constructor(private readonly sessions: Sessions) {}

  async execute({ actor, sessionId }: RevokeSession): Promise<void> {
    const ended = await this.sessions.end(
      `id = $1::uuid AND user_id = $2::uuid AND expires_at > now()`,
      sessionId,
      actor.userId,
    );
    if (ended === 0) throw new SessionNotFound('It may have ended already.');
  }
}
