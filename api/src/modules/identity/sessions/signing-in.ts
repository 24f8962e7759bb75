import { Injectable } from '@nestjs/common';
import { AccessToken } from '#platform/auth/access-token.js';
import type { Caller } from '#platform/http/caller.js';
import { deviceName } from '../domain/device-name.js';
import type { Session } from '../identity.contract.js';
import { ReadAccounts } from '../queries/read-accounts.js';
import { Sessions, type IssuedSession } from './sessions.js';

/** Turns somebody who proved who they are into a session they can use. */
@Injectable()
export class SigningIn {
  constructor(
    private readonly sessions: Sessions,
    private readonly access: AccessToken,
    private readonly accounts: ReadAccounts,
  ) {}

  async from(caller: Caller, userId: string, label?: string): Promise<Session> {
    const kind = caller.transport === 'cookie' ? 'browser' : 'device';
    return this.with(await this.sessions.open(userId, kind, label ?? deviceName(caller.userAgent)));
  }

  async onDevice(userId: string, label: string): Promise<Session> {
    return this.with(await this.sessions.open(userId, 'device', label));
  }

  async with({ sessionId, userId, refreshToken }: IssuedSession): Promise<Session> {
    const [{ account }, { token, expiresAt }] = await Promise.all([
      this.accounts.of(userId),
      this.access.issue({ sessionId, userId }),
    ]);
    return { account, accessToken: token, refreshToken, expiresAt: expiresAt.toISOString() };
  }
}
