import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Session } from '../identity.contract.js';
import {
  DeviceLoginDenied,
  DeviceLoginExpired,
  DeviceLoginNotFound,
  DeviceLoginPending,
  DeviceLoginPolledTooFast,
} from '../identity.errors.js';
import { hashOfSecret } from '../sessions/refresh-token.js';
import { SigningIn } from '../sessions/signing-in.js';
import { POLL_SECONDS } from './start-device-login.js';

export class RedeemDeviceLogin extends Command<Session> {
  constructor(readonly deviceCode: string) {
    super();
  }
}

interface Approved {
  userId: string;
  label: string;
  address: string | null;
  secondFactor: boolean;
}

/** A second of slack: clocks and networks jitter. */
const SOONEST_SECONDS = POLL_SECONDS - 1;

@CommandHandler(RedeemDeviceLogin)
export class RedeemDeviceLoginHandler implements ICommandHandler<RedeemDeviceLogin> {
  constructor(
    private readonly db: Database,
    private readonly signingIn: SigningIn,
  ) {}

  async execute({ deviceCode }: RedeemDeviceLogin): Promise<Session> {
    const hash = hashOfSecret(deviceCode);
    const polled = await this.db.row<{ status: string; expired: boolean }>(
      `UPDATE device_logins SET last_polled_at = now()
       WHERE device_hash = $1
         AND (last_polled_at IS NULL OR last_polled_at <= now() - interval '${SOONEST_SECONDS} seconds')
       RETURNING status, expires_at <= now() AS expired`,
      hash,
    );
    if (!polled) throw await this.tooFastOrUnknown(hash);
    if (polled.status === 'redeemed') throw unknown();
    if (polled.expired) throw new DeviceLoginExpired('It lasts ten minutes.');
    if (polled.status === 'denied') throw new DeviceLoginDenied('Start again if that was a mistake.');
    if (polled.status === 'pending')
      throw new DeviceLoginPending('Open the address on the device and approve it.');
    return this.redeem(hash);
  }

  private redeem(hash: string): Promise<Session> {
    return this.db.transaction(async () => {
      const approved = await this.db.row<Approved>(
        `UPDATE device_logins SET status = 'redeemed'
         WHERE device_hash = $1 AND status = 'approved' AND expires_at > now()
         RETURNING user_id AS "userId", label, asked_from AS address, second_factor_at IS NOT NULL AS "secondFactor"`,
        hash,
      );
      if (!approved) throw unknown();
      return this.signingIn.onDevice(approved.userId, approved);
    });
  }

  private async tooFastOrUnknown(hash: string): Promise<Error> {
    const known = await this.db.row(
      `SELECT 1 FROM device_logins WHERE device_hash = $1 AND status <> 'redeemed'`,
      hash,
    );
    return known
      ? new DeviceLoginPolledTooFast(`Wait ${POLL_SECONDS} seconds between two questions.`)
      : unknown();
  }
}

const unknown = () => new DeviceLoginNotFound('Start again: this code is unknown, or was used.');
