import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Caller } from '#platform/http/caller.js';
import { originOf } from '../domain/origin.js';
import type { Session } from '../identity.contract.js';
import { Sessions } from '../sessions/sessions.js';
import { SigningIn } from '../sessions/signing-in.js';

export class RefreshSession extends Command<Session> {
  constructor(
    readonly refreshToken: string,
    readonly caller: Caller,
  ) {
    super();
  }
}

@CommandHandler(RefreshSession)
export class RefreshSessionHandler implements ICommandHandler<RefreshSession> {
  constructor(
    private readonly sessions: Sessions,
    private readonly signingIn: SigningIn,
  ) {}

  async execute({ refreshToken, caller }: RefreshSession): Promise<Session> {
    return this.signingIn.with(await this.sessions.rotate(refreshToken, originOf(caller)));
  }
}
