import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { SignInRequired } from '#platform/http/http.errors.js';
import type { Actor } from '#shared/actor.js';
import { DeviceLoginNotFound } from '../identity.errors.js';
import { DeviceApproved } from '../identity.events.js';
import { AccountLock } from '../persistence/account-lock.js';
import { SecurityLog } from '../security-log.js';

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
    private readonly log: SecurityLog,
    private readonly lock: AccountLock,
  ) {}

  async execute({ actor, userCode, decision }: DecideDeviceLogin): Promise<void> {
    const { userId, sessionId } = actor;
    await this.db.transaction(async () => {
      if (!(await this.lock.toGiveAccessBy(actor))) throw new SignInRequired('This session has ended.');
      const decided = await this.db.row<{ label: string; address: string | null }>(
        `UPDATE device_logins SET status = $2, user_id = $3::uuid,
                second_factor_at = (SELECT second_factor_at FROM sessions WHERE id = $4::uuid)
         WHERE user_code = $1 AND status = 'pending' AND expires_at > now() RETURNING label, asked_from AS address`,
        userCode,
        decision === 'approve' ? 'approved' : 'denied',
        userId,
        sessionId,
      );
      if (!decided)
        throw new DeviceLoginNotFound('Compare the code with the one on the device; it lasts ten minutes.');
      if (decision === 'approve') this.log.append(new DeviceApproved(userId, { userId, ...decided }));
    });
  }
}
