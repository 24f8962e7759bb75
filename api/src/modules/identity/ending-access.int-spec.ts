import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Actor } from '#shared/actor.js';
import { until } from '../../../test/support/until.js';
import { accountFixtures, NEW_PASSWORD, PASSWORD, type OpenedAccount } from './testing/account-fixtures.js';
import { startIdentity, type IdentityRoom } from './testing/identity-room.js';
import { ChangePassword } from './commands/change-password.js';
import { CreateToken } from './commands/create-token.js';
import { DecideDeviceLogin } from './commands/decide-device-login.js';
import { RedeemDeviceLogin } from './commands/redeem-device-login.js';
import { RefreshSession } from './commands/refresh-session.js';
import { ResetPassword } from './commands/reset-password.js';
import { RevokeOtherSessions } from './commands/revoke-other-sessions.js';
import { StartDeviceLogin } from './commands/start-device-login.js';
import { UserCode } from './device-logins.contract.js';
import { DeviceLoginDenied, DeviceLoginNotFound, LinkSpent, RefreshTokenInvalid } from './identity.errors.js';

jest.setTimeout(60_000);

type Fixtures = ReturnType<typeof accountFixtures>;

describe('access to an account', () => {
  let room: IdentityRoom;
  let opened: Fixtures['opened'];
  let signIn: Fixtures['signIn'];
  let resetLink: Fixtures['resetLink'];
  const approvedCode = async (actor: Actor) => {
    const { deviceCode, userCode } = await room.run(
      new StartDeviceLogin('flexbizz on laptop', '198.51.100.7'),
    );
    await room.run(new DecideDeviceLogin(actor, UserCode.parse(userCode), 'approve'));
    return deviceCode;
  };

  beforeAll(async () => {
    room = await startIdentity();
    ({ opened, signIn, resetLink } = accountFixtures(room));
  });
  afterAll(() => room.stop());

  it.each([
    [
      'the password is changed',
      'by-change',
      (it) => room.run(new ChangePassword(it.actor, PASSWORD, NEW_PASSWORD, room.caller)),
    ],
    [
      'the password is reset',
      'by-reset',
      async (it) => room.run(new ResetPassword({ token: it.link, password: NEW_PASSWORD }, room.caller)),
    ],
    [
      'its owner signs out everywhere else',
      'by-sign-out',
      (it) => room.run(new RevokeOtherSessions(it.actor)),
    ],
  ] as [string, string, (it: OpenedAccount & { link: string }) => Promise<unknown>][])(
    'when %s, sessions, tokens, approved codes and links end together',
    async (_, name, end) => {
      const account = await opened(name);
      const other = await room.actorOf((await signIn(account.email)).refreshToken!);
      const { token } = await room.run(new CreateToken(account.actor, 'nightly', 30, room.caller));
      const deviceCode = await approvedCode(account.actor);
      const [link, unused] = [await resetLink(account.email), await resetLink(account.email)];
      await end({ ...account, link });
      expect(await room.gate.actorOfSession(other.sessionId)).toBeNull();
      expect(await room.gate.actorOfToken(token!)).toBeNull();
      await expect(room.run(new RedeemDeviceLogin(deviceCode))).rejects.toBeInstanceOf(DeviceLoginDenied);
      const late = room.run(
        new ResetPassword({ token: unused, password: 'a third and long one' }, room.caller),
      );
      await expect(late).rejects.toBeInstanceOf(LinkSpent);
    },
  );

  it('lets nobody in whose sign-in or approval began before the password changed', async () => {
    const { email, actor } = await opened('races');
    const { userCode } = await room.run(new StartDeviceLogin('late laptop', '198.51.100.7'));
    const other = await room.actorOf((await signIn(email)).refreshToken!);
    const results = await Promise.allSettled([
      room.run(new ChangePassword(actor, PASSWORD, NEW_PASSWORD, room.caller)),
      ...Array.from({ length: 4 }, () => signIn(email)),
      room.run(new DecideDeviceLogin(other, UserCode.parse(userCode), 'approve')),
      room.run(new CreateToken(other, 'late', 30, room.caller)),
    ]);
    expect(results[0]!.status).toBe('fulfilled');
    const left = await room.db.rows(
      `SELECT id FROM sessions WHERE user_id = $1 AND revoked_at IS NULL
       UNION ALL SELECT user_id FROM device_logins WHERE user_id = $1 AND status = 'approved'`,
      actor.userId,
    );
    expect(left).toEqual([{ id: actor.sessionId }]);
  });

  it('ends what is given at the same moment in a session that ends', async () => {
    const { email, actor } = await opened('at-once');
    const other = await room.actorOf((await signIn(email)).refreshToken!);
    let isOver = false;
    let ending: Promise<unknown> | undefined;
    const isWaiting = () =>
      room.db.row(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
    const { token } = await room.db.transaction(async () => {
      const made = await room.run(new CreateToken(other, 'at once', 30, room.caller));
      await room.db.outsideTransaction(async () => {
        ending = room.run(new RevokeOtherSessions(actor)).finally(() => (isOver = true));
        await until(async () => isOver || (await isWaiting()));
      });
      return made;
    });
    await ending;
    expect(await room.gate.actorOfToken(token!)).toBeNull();
  });

  it('ends a session after 90 days, however much it is used', async () => {
    const { refreshToken, actor } = await opened('ninety');
    const aged = (days: number) =>
      room.db.run(
        `UPDATE sessions SET created_at = now() - make_interval(days => $2::int) WHERE id = $1`,
        actor.sessionId,
        days,
      );
    await aged(80);
    const next = await room.run(new RefreshSession(refreshToken, room.caller));
    const { days } = (await room.db.row<{ days: number }>(
      `SELECT extract(day FROM expires_at - now())::int AS days FROM sessions WHERE id = $1`,
      actor.sessionId,
    ))!;
    expect(days).toBeLessThanOrEqual(10);
    await aged(91);
    const late = room.run(new RefreshSession(next.refreshToken!, room.caller));
    await expect(late).rejects.toBeInstanceOf(RefreshTokenInvalid);
  });

  it('approves no device in a session that is over', async () => {
    const { actor } = await opened('over');
    const { userCode, deviceCode } = await room.run(new StartDeviceLogin('laptop', '198.51.100.7'));
    await room.db.run(`UPDATE sessions SET revoked_at = now() WHERE id = $1`, actor.sessionId);
    const approving = room.run(new DecideDeviceLogin(actor, UserCode.parse(userCode), 'approve'));
    await expect(approving).rejects.toThrow('This session has ended.');
    await expect(room.run(new RedeemDeviceLogin(deviceCode))).rejects.not.toBeInstanceOf(DeviceLoginNotFound);
  });
});
