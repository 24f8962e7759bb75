import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import type { SessionsRevoked } from '../identity.contract.js';
import { EndingAccess } from '../sessions/ending-access.js';

export class RevokeOtherSessions extends Command<SessionsRevoked> {
  constructor(readonly actor: Actor) {
    super();
  }
}

@CommandHandler(RevokeOtherSessions)
export class RevokeOtherSessionsHandler implements ICommandHandler<RevokeOtherSessions> {
  constructor(
    private readonly db: Database,
    private readonly access: EndingAccess,
  ) {}

  async execute({ actor: { userId, sessionId } }: RevokeOtherSessions): Promise<SessionsRevoked> {
    return { revoked: await this.db.transaction(() => this.access.of(userId, sessionId)) };
  }
}
