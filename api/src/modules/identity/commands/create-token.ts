import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { PERSONAL_TOKEN_PREFIX } from '#platform/auth/session-gate.js';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import { newId } from '#shared/id.js';
import type { PersonalToken } from '../identity.contract.js';
import { hashOfSecret, newSecret } from '../sessions/refresh-token.js';

export class CreateToken extends Command<PersonalToken> {
  constructor(
    readonly actor: Actor,
    readonly name: string,
    readonly expiresInDays: number,
  ) {
    super();
  }
}

@CommandHandler(CreateToken)
export class CreateTokenHandler implements ICommandHandler<CreateToken> {
  constructor(private readonly db: Database) {}

  async execute({ actor, name, expiresInDays }: CreateToken): Promise<PersonalToken> {
    const id = newId();
    const token = newSecret(PERSONAL_TOKEN_PREFIX);
    const times = await this.db.row<{ createdAt: Date; expiresAt: Date }>(
      `INSERT INTO sessions (id, user_id, kind, label, secret_hash, expires_at)
       VALUES ($1::uuid, $2::uuid, 'token', $3, $4, now() + make_interval(days => $5::int))
       RETURNING created_at AS "createdAt", expires_at AS "expiresAt"`,
      id,
      actor.userId,
      name,
      hashOfSecret(token),
      expiresInDays,
    );
    const { createdAt, expiresAt } = times!;
    return { id, name, token, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
  }
}
