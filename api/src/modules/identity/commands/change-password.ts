import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import type { Actor } from '#shared/actor.js';
import { originOf } from '../domain/origin.js';
import { PasswordChanged } from '../identity.events.js';
import { CurrentPassword, wrongPassword } from '../passwords/current-password.js';
import { NewPasswords } from '../passwords/new-passwords.js';
import { SecurityLog } from '../security-log.js';
import { EndingAccess } from '../sessions/ending-access.js';

export class ChangePassword extends Command<void> {
  constructor(
    readonly actor: Actor,
    readonly currentPassword: string,
    readonly newPassword: string,
    readonly caller: Caller,
  ) {
    super();
  }
}

@CommandHandler(ChangePassword)
export class ChangePasswordHandler implements ICommandHandler<ChangePassword> {
  constructor(
    private readonly db: Database,
    private readonly log: SecurityLog,
    private readonly current: CurrentPassword,
    private readonly passwords: NewPasswords,
    private readonly access: EndingAccess,
  ) {}

  async execute({ actor, currentPassword, newPassword, caller }: ChangePassword): Promise<void> {
    const { userId, sessionId } = actor;
    const hash = await this.current.check(userId, currentPassword);
    const newHash = await this.passwords.hashFor(userId, newPassword, '/newPassword');
    await this.db.transaction(async () => {
      const changed = await this.db.run(
        `UPDATE users SET password_hash = $3 WHERE id = $1::uuid AND password_hash = $2`,
        userId,
        hash,
        newHash,
      );
      if (changed === 0) throw wrongPassword(); // it was changed meanwhile
      await this.access.of(userId, sessionId);
      this.log.append(new PasswordChanged(userId, { userId, ...originOf(caller) }));
    });
  }
}
