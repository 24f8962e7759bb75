import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import type { MailSent, RegisterBody } from '../identity.contract.js';
import { HandleTaken } from '../identity.errors.js';
import { LinkAsked } from '../identity.events.js';
import { Handles } from '../persistence/handles.js';
import { Registrations } from '../persistence/registrations.js';

export class Register extends Command<MailSent> {
  constructor(readonly body: RegisterBody) {
    super();
  }
}

/**
 * Never asks whether the address has an account, so it cannot tell: that is looked up when the mail is written, and
 * only the mailbox learns it. There is no password yet: who opens the link chooses it.
 */
@CommandHandler(Register)
export class RegisterHandler implements ICommandHandler<Register> {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
    private readonly handles: Handles,
    private readonly registrations: Registrations,
  ) {}

  async execute({ body }: Register): Promise<MailSent> {
    const { email, handle } = body;
    if (handle && !(await this.handles.isFree(handle, email)))
      throw new HandleTaken('Choose another handle.');
    await this.db.transaction(async () => {
      const id = await this.registrations.save(body);
      this.events.append(new LinkAsked(id, { userId: id, purpose: 'verify' }));
    });
    return { sentTo: email, message: 'Open the link in the mail we sent you to confirm your address.' };
  }
}
