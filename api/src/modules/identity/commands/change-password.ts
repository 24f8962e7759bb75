import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import type { Actor } from '#shared/actor.js';
import { CredentialsWrong } from '../identity.errors.js';
import { PasswordChanged } from '../identity.events.js';
import { PasswordHashing } from '../passwords/password-hashing.js';
import { Sessions } from '../sessions/sessions.js';

export class ChangePassword extends Command<void> {
  constructor(
    readonly actor: Actor,
    readonly currentPassword: string,
    readonly newPassword: string,
  ) {
    super();
  }
}

@CommandHandler(ChangePassword)
export class ChangePasswordHandler implements ICommandHandler<ChangePassword> {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
    private readonly passwords: PasswordHashing,
    private readonly sessions: Sessions,
  ) {}

  async execute({
    actor: { userId, sessionId },
    currentPassword,
    newPassword,
  }: ChangePassword): Promise<void> {
    const user = await this.db.row<{ hash: string }>(
      `SELECT password_hash AS hash FROM users WHERE id = $1`,
      userId,
    );
    if (!(await this.passwords.matches(currentPassword, user?.hash))) throw wrongPassword();
    const newHash = await this.passwords.hash(newPassword);
    await this.db.transaction(async () => {
      const changed = await this.db.run(
        `UPDATE users SET password_hash = $3 WHERE id = $1::uuid AND password_hash = $2`,
        userId,
        user!.hash,
        newHash,
      );
      if (changed === 0) throw wrongPassword(); // somebody changed it meanwhile
      await this.sessions.end(`user_id = $1::uuid AND id <> $2::uuid`, userId, sessionId);
      this.events.append(new PasswordChanged(userId, { userId }));
    });
  }
}

const wrongPassword = () => new CredentialsWrong('Your current password is another one.');
