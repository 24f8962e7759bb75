import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { shownUserCode } from '../domain/user-code.js';
import type { DeviceLoginRequest } from '../device-logins.contract.js';
import { DeviceLoginNotFound } from '../identity.errors.js';

export class FindDeviceLogin extends Query<DeviceLoginRequest> {
  constructor(readonly userCode: string) {
    super();
  }
}

@QueryHandler(FindDeviceLogin)
export class FindDeviceLoginHandler implements IQueryHandler<FindDeviceLogin> {
  constructor(private readonly db: Database) {}

  async execute({ userCode }: FindDeviceLogin): Promise<DeviceLoginRequest> {
    const found = await this.db.row<{
      label: string;
      askedFrom: string | null;
      createdAt: Date;
      expiresAt: Date;
    }>(
      `SELECT label, asked_from AS "askedFrom", created_at AS "createdAt", expires_at AS "expiresAt"
       FROM device_logins WHERE user_code = $1 AND status = 'pending' AND expires_at > now()`,
      userCode,
    );
    if (!found)
      throw new DeviceLoginNotFound('Compare the code with the one on the device; it lasts ten minutes.');
    return {
      userCode: shownUserCode(userCode),
      label: found.label,
      askedFrom: found.askedFrom,
      createdAt: found.createdAt.toISOString(),
      expiresAt: found.expiresAt.toISOString(),
    };
  }
}
