import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { newId } from '#shared/id.js';
import type { MailSent, RegisterBody } from '../identity.contract.js';
import { HandleTaken } from '../identity.errors.js';
import { KnownAddressRegistered, LinkAsked, UserRegistered } from '../identity.events.js';
import { PasswordHashing } from '../passwords/password-hashing.js';
import { Handles } from '../persistence/handles.js';

const MOST_TRIES = 3;

export class Register extends Command<MailSent> {
  constructor(readonly body: RegisterBody) {
    super();
  }
}

/** Does the same work and says the same whether or not the address is known; only its mailbox learns more. */
@CommandHandler(Register)
export class RegisterHandler implements ICommandHandler<Register> {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
    private readonly passwords: PasswordHashing,
    private readonly handles: Handles,
  ) {}

  async execute({ body }: Register): Promise<MailSent> {
    if (body.handle && !(await this.handles.isFree(body.handle))) throw handleTaken();
    const passwordHash = await this.passwords.hash(body.password);
    let handle = body.handle ?? (await this.handles.freeFor(body.displayName));
    for (let attempt = 1; !(await this.keep(body, handle, passwordHash)); attempt++) {
      if (body.handle || attempt === MOST_TRIES) throw handleTaken();
      handle = this.handles.rareFor(body.displayName);
    }
    return { sentTo: body.email, message: 'Open the link in the mail we sent you to confirm your address.' };
  }

  /** False when somebody was faster with the handle. */
  private keep({ email, displayName }: RegisterBody, handle: string, passwordHash: string): Promise<boolean> {
    return this.db.transaction(async () => {
      const userId = newId();
      const added = await this.db.run(
        `INSERT INTO users (id, email, password_hash, handle, display_name, roles)
         VALUES ($1::uuid, $2, $3, $4, $5, '{}') ON CONFLICT DO NOTHING`,
        userId,
        email,
        passwordHash,
        handle,
        displayName,
      );
      if (added === 1) {
        this.events.append(
          new UserRegistered(userId, { userId }),
          new LinkAsked(userId, { userId, purpose: 'verify' }),
        );
        return true;
      }
      const owner = await this.db.row<{ id: string }>(`SELECT id FROM users WHERE email = $1`, email);
      if (!owner) return false;
      this.events.append(new KnownAddressRegistered(owner.id, { userId: owner.id }));
      return true;
    });
  }
}

const handleTaken = () => new HandleTaken('Choose another handle.');
