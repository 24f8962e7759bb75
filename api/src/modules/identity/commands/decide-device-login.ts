import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import type { Actor } from '#shared/actor.js';
import { DeviceLoginNotFound } from '../identity.errors.js';
import { DeviceApproved } from '../identity.events.js';

export class DecideDeviceLogin extends Command<void> {
  constructor(
    readonly actor: Actor,
    readonly userCode: string,
    readonly decision: 'approve' | 'deny',
  ) {
    super();
  }
}

@CommandHandler(DecideDeviceLogin)
export class DecideDeviceLoginHandler implements ICommandHandler<DecideDeviceLogin> {
  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
  ) {}

  async execute({ actor: { userId }, userCode, decision }: DecideDeviceLogin): Promise<void> {
    await this.db.transaction(async () => {
      const decided = await this.db.row<{ label: string }>(
        `UPDATE device_logins SET status = $2, user_id = $3::uuid
         WHERE user_code = $1 AND status = 'pending' AND expires_at > now() RETURNING label`,
        userCode,
        decision === 'approve' ? 'approved' : 'denied',
        userId,
      );
      if (!decided)
        throw new DeviceLoginNotFound('Compare the code with the one on the device; it lasts ten minutes.');
      if (decision === 'approve')
        this.events.append(new DeviceApproved(userId, { userId, label: decided.label }));
    });
  }
}
