import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import type { Actor } from '#shared/actor.js';
import type { Account } from '../identity.contract.js';
import { EmailUnverified } from '../identity.errors.js';
import { SellerChanged } from '../identity.events.js';
import { ReadAccounts } from '../queries/read-accounts.js';
import { DatabaseSessionGate } from '../sessions/session-gate.js';

export class BecomeSeller extends Command<Account> {
  constructor(readonly actor: Actor) {
    super();
  }
}

@CommandHandler(BecomeSeller)
export class BecomeSellerHandler implements ICommandHandler<BecomeSeller> {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
    private readonly gate: DatabaseSessionGate,
    private readonly accounts: ReadAccounts,
  ) {}

  async execute({ actor: { userId, sessionId, emailVerified } }: BecomeSeller): Promise<Account> {
    if (!emailVerified) throw new EmailUnverified('Open the link in the confirmation mail, then try again.');
    await this.db.transaction(async () => {
      const opened = await this.db.run(
        `UPDATE users SET roles = array_append(roles, 'seller'), seller_since = coalesce(seller_since, now()),
                version = version + 1, updated_at = now()
         WHERE id = $1::uuid AND NOT 'seller' = ANY (roles)`,
        userId,
      );
      if (opened === 1) this.events.append(new SellerChanged(userId, { sellerId: userId }));
    });
    this.gate.forget([sessionId]);
    return (await this.accounts.of(userId)).account;
  }
}
