import { randomInt } from 'node:crypto';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { newUserCode, shownUserCode } from '../domain/user-code.js';
import type { DeviceLogin } from '../device-logins.contract.js';
import { hashOfSecret, newSecret } from '../sessions/refresh-token.js';

export const POLL_SECONDS = 3;

export class StartDeviceLogin extends Command<DeviceLogin> {
  constructor(
    readonly label: string,
    readonly address: string,
  ) {
    super();
  }
}

@CommandHandler(StartDeviceLogin)
export class StartDeviceLoginHandler implements ICommandHandler<StartDeviceLogin> {
  constructor(
    private readonly db: Database,
    private readonly config: Config,
  ) {}

  async execute(command: StartDeviceLogin): Promise<DeviceLogin> {
    const { label, address } = command;
    const deviceCode = newSecret('fbd_');
    const userCode = newUserCode(randomInt);
    const started = await this.db.row<{ expiresAt: Date }>(
      `INSERT INTO device_logins (device_hash, user_code, label, asked_from, expires_at)
       VALUES ($1, $2, $3, $4, now() + interval '10 minutes')
       ON CONFLICT (user_code) DO NOTHING RETURNING expires_at AS "expiresAt"`,
      hashOfSecret(deviceCode),
      userCode,
      label,
      address,
    );
    if (!started) return this.execute(command); // the code was taken
    const verificationUrl = `${this.config.settings.STOREFRONT_URL}/device`;
    return {
      deviceCode,
      userCode: shownUserCode(userCode),
      verificationUrl,
      verificationUrlComplete: `${verificationUrl}?code=${shownUserCode(userCode)}`,
      expiresAt: started.expiresAt.toISOString(),
      intervalSeconds: POLL_SECONDS,
    };
  }
}
