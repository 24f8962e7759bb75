import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { PERSONAL_TOKEN_PREFIX } from '#platform/auth/session-gate.js';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import { SignInRequired } from '#platform/http/http.errors.js';
import type { Actor } from '#shared/actor.js';
import { newId } from '#shared/id.js';
import { originOf } from '../domain/origin.js';
import type { PersonalToken } from '../identity.contract.js';
import { TokenCreated } from '../identity.events.js';
import { AccountLock } from '../persistence/account-lock.js';
import { SecurityLog } from '../security-log.js';
import { hashOfSecret, newSecret } from '../sessions/refresh-token.js';

export class CreateToken extends Command<PersonalToken> {
  constructor(
    readonly actor: Actor,
    readonly name: string,
    readonly expiresInDays: number,
    readonly caller: Caller,
  ) {
    super();
  }
}

@CommandHandler(CreateToken)
export class CreateTokenHandler implements ICommandHandler<CreateToken> {
  constructor(
    private readonly db: Database,
    private readonly log: SecurityLog,
    private readonly lock: AccountLock,
  ) {}

  execute({ actor, name, expiresInDays, caller }: CreateToken): Promise<PersonalToken> {
    const { userId, sessionId } = actor;
    const id = newId();
    const token = newSecret(PERSONAL_TOKEN_PREFIX);
    return this.db.transaction(async () => {
      if (!(await this.lock.toGiveAccessBy(actor))) throw new SignInRequired('This session has ended.');
      const times = await this.db.row<{ createdAt: Date; expiresAt: Date }>(
        `INSERT INTO sessions (id, user_id, kind, label, secret_hash, expires_at, second_factor_at)
         VALUES ($1::uuid, $2::uuid, 'token', $3, $4, now() + make_interval(days => $5::int),
                 (SELECT second_factor_at FROM sessions WHERE id = $6::uuid))
         RETURNING created_at AS "createdAt", expires_at AS "expiresAt"`,
        id,
        userId,
        name,
        hashOfSecret(token),
        expiresInDays,
        sessionId,
      );
      const [createdAt, expiresAt] = [times!.createdAt.toISOString(), times!.expiresAt.toISOString()];
      this.log.append(new TokenCreated(userId, { userId, name, expiresAt, ...originOf(caller) }));
      return { id, name, token, createdAt, expiresAt };
    });
  }
}
