import { Injectable } from '@nestjs/common';
import { AccessToken } from '#platform/auth/access-token.js';
import { Database } from '#platform/database/database.js';
import type { Caller } from '#platform/http/caller.js';
import { deviceNetworkOf } from './network.js';
import { originOf } from '../domain/origin.js';
import type { Session } from '../identity.contract.js';
import { SignedInFromNewDevice } from '../identity.events.js';
import { ReadAccounts } from '../queries/read-accounts.js';
import { SecurityLog } from '../security-log.js';
import { Sessions, type IssuedSession } from './sessions.js';

type Way = 'password' | 'link' | 'device-code' | 'passkey';

interface Shown {
  label?: string | null;
  /** Shown besides, or a passkey, which is both. */
  secondFactor?: boolean;
}

/** Turns somebody who proved who they are into a session they can use. */
@Injectable()
export class SigningIn {
  constructor(
    private readonly db: Database,
    private readonly log: SecurityLog,
    private readonly sessions: Sessions,
    private readonly access: AccessToken,
    private readonly accounts: ReadAccounts,
  ) {}

  /** Who opened a link of their mailbox knows that they did. */
  byLink(caller: Caller, userId: string, shown: Shown = {}): Promise<Session> {
    return this.open(caller, userId, 'link', shown);
  }

  /** Inside a transaction: a device or network that was not there before is told to the owner. */
  async byPassword(caller: Caller, userId: string, shown: Shown = {}): Promise<Session> {
    await this.noticeNewDevice(caller, userId);
    return this.open(caller, userId, 'password', shown);
  }

  async byPasskey(caller: Caller, userId: string, label?: string): Promise<Session> {
    await this.noticeNewDevice(caller, userId);
    return this.open(caller, userId, 'passkey', { label: label ?? null, secondFactor: true });
  }

  async onDevice(
    userId: string,
    { label, address, secondFactor }: { label: string; address: string | null; secondFactor: boolean },
  ): Promise<Session> {
    this.note(userId, 'device-code', { device: label, address, secondFactor });
    const origin = { label, device: label, address: address ?? '', secondFactor };
    return this.with(await this.sessions.open(userId, 'device', origin));
  }

  async with({ sessionId, userId, refreshToken }: IssuedSession): Promise<Session> {
    const [{ account }, { token, expiresAt }] = await Promise.all([
      this.accounts.of(userId),
      this.access.issue({ sessionId, userId }),
    ]);
    return { account, accessToken: token, refreshToken, expiresAt: expiresAt.toISOString() };
  }

  private async open(caller: Caller, userId: string, by: Way, shown: Shown): Promise<Session> {
    const kind = caller.transport === 'cookie' ? 'browser' : 'device';
    const origin = { ...originOf(caller), secondFactor: shown.secondFactor ?? false };
    this.note(userId, by, origin);
    if (kind === 'browser' && caller.refreshToken) await this.sessions.endReplaced(caller.refreshToken);
    return this.with(
      await this.sessions.open(userId, kind, { ...origin, label: shown.label ?? origin.device }),
    );
  }

  private note(
    userId: string,
    by: Way,
    how: { device: string; address: string | null; secondFactor: boolean },
  ): void {
    this.db.afterCommit(() => this.log.write('signed-in', { userId, by, ...how }));
  }

  private async noticeNewDevice(caller: Caller, userId: string): Promise<void> {
    if (await this.isKnown(caller, userId)) return;
    this.log.append(new SignedInFromNewDevice(userId, { userId, ...originOf(caller) }));
  }

  /** Sessions from before networks were noted count for any network. Demo accounts are everybody's. */
  private async isKnown(caller: Caller, userId: string): Promise<boolean> {
    const { device, address } = originOf(caller);
    const known = await this.db.row(
      `SELECT 1 FROM users WHERE id = $1::uuid AND demo
       UNION ALL
       SELECT 1 FROM sessions
       WHERE user_id = $1::uuid AND kind <> 'token' AND coalesce(device, label) = $2
         AND coalesce(network, $3) IS NOT DISTINCT FROM $3
       LIMIT 1`,
      userId,
      device,
      deviceNetworkOf(address),
    );
    return known !== undefined;
  }
}
