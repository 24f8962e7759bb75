import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import type { Actor } from '#shared/actor.js';
import { originOf } from '../domain/origin.js';
import type { ChangeEmailBody, MailSent } from '../identity.contract.js';
import { EmailChangeAsked } from '../identity.events.js';
import { CurrentPassword } from '../passwords/current-password.js';
import { SecurityLog } from '../security-log.js';

export class ChangeEmail extends Command<MailSent> {
  constructor(
    readonly actor: Actor,
    readonly body: ChangeEmailBody,
    readonly caller: Caller,
  ) {
    super();
  }
}

/** Changes nothing yet: the link goes to the new address, whether or not another account has it. */
@CommandHandler(ChangeEmail)
export class ChangeEmailHandler implements ICommandHandler<ChangeEmail> {
  constructor(
    private readonly db: Database,
    private readonly log: SecurityLog,
    private readonly password: CurrentPassword,
  ) {}

  async execute({ actor: { userId }, body, caller }: ChangeEmail): Promise<MailSent> {
    await this.password.check(userId, body.currentPassword);
    await this.db.transaction(() =>
      this.log.append(new EmailChangeAsked(userId, { userId, email: body.newEmail, ...originOf(caller) })),
    );
    return { sentTo: body.newEmail, message: 'Open the link we sent to the new address to confirm it.' };
  }
}
