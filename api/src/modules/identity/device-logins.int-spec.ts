import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryBus } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import { startIdentity, type IdentityRoom } from './testing/identity-room.js';
import { DecideDeviceLogin } from './commands/decide-device-login.js';
import { RedeemDeviceLogin } from './commands/redeem-device-login.js';
import { SignIn } from './commands/sign-in.js';
import { StartDeviceLogin } from './commands/start-device-login.js';
import { UserCode } from './device-logins.contract.js';
import {
  DeviceLoginDenied,
  DeviceLoginExpired,
  DeviceLoginNotFound,
  DeviceLoginPending,
  DeviceLoginPolledTooFast,
} from './identity.errors.js';
import { Identity } from './index.js';
import { FindDeviceLogin } from './queries/find-device-login.js';

const account = {
  email: 'mara@example.com',
  password: 'correct horse battery',
  displayName: 'Mara',
  handle: 'mara',
  roles: [],
};
const LABEL = 'flexbizz on studio-laptop';

jest.setTimeout(30_000);

describe('signing in a terminal', () => {
  let room: IdentityRoom;
  let actor: Actor;
  const start = async () => {
    const login = await room.run(new StartDeviceLogin(LABEL, '192.0.2.7'));
    return { ...login, code: UserCode.parse(login.userCode.toLowerCase()) };
  };
  const poll = (deviceCode: string) => room.run(new RedeemDeviceLogin(deviceCode));
  const wait = () =>
    room.db.run(`UPDATE device_logins SET last_polled_at = last_polled_at - interval '2 seconds'`);
  const decide = (code: string, decision: 'approve' | 'deny') =>
    room.run(new DecideDeviceLogin(actor, code, decision));

  beforeAll(async () => {
    room = await startIdentity();
    await room.app.get(Identity).openDemoAccount(account);
    const session = await room.run(new SignIn(account, room.caller));
    actor = await room.actorOf(session.refreshToken!);
  });
  afterAll(() => room.stop());

  it('waits for approval, then gives one session with the name of the device', async () => {
    const { deviceCode, userCode, code } = await start();
    await expect(poll(deviceCode)).rejects.toBeInstanceOf(DeviceLoginPending);
    const asked = await room.app.get(QueryBus).execute(new FindDeviceLogin(code));
    expect(asked).toMatchObject({ userCode, label: LABEL, askedFrom: '192.0.2.7' });
    await decide(code, 'approve');
    await wait();
    const session = await poll(deviceCode);
    const row = await room.db.row(
      `SELECT kind, label FROM sessions WHERE id = $1`,
      (await room.actorOf(session.refreshToken!)).sessionId,
    );
    expect(row).toEqual({ kind: 'device', label: LABEL });
    await room.mailTo(account.email, LABEL);
    await wait();
    await expect(poll(deviceCode)).rejects.toBeInstanceOf(DeviceLoginNotFound);
  });

  it('gives one session to ten polls at once', async () => {
    const { deviceCode, code } = await start();
    await decide(code, 'approve');
    const polls = await Promise.allSettled(Array.from({ length: 10 }, () => poll(deviceCode)));
    expect(polls.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('asks for patience when polled too fast', async () => {
    const { deviceCode } = await start();
    await expect(poll(deviceCode)).rejects.toBeInstanceOf(DeviceLoginPending);
    await expect(poll(deviceCode)).rejects.toBeInstanceOf(DeviceLoginPolledTooFast);
    await wait();
    await expect(poll(deviceCode)).rejects.toBeInstanceOf(DeviceLoginPending);
  });

  it('hears a no', async () => {
    const { deviceCode, code } = await start();
    await decide(code, 'deny');
    await expect(poll(deviceCode)).rejects.toBeInstanceOf(DeviceLoginDenied);
    await expect(decide(code, 'approve')).rejects.toBeInstanceOf(DeviceLoginNotFound);
  });

  it('lasts ten minutes', async () => {
    const { deviceCode, code, expiresAt } = await start();
    expect(Math.abs(Date.parse(expiresAt) - Date.now() - 600_000)).toBeLessThan(5_000);
    await room.db.run(`UPDATE device_logins SET expires_at = now() WHERE user_code = $1`, code);
    await expect(decide(code, 'approve')).rejects.toBeInstanceOf(DeviceLoginNotFound);
    await expect(poll(deviceCode)).rejects.toBeInstanceOf(DeviceLoginExpired);
  });

  it('knows no invented code', async () => {
    await expect(poll('fbd_invented')).rejects.toBeInstanceOf(DeviceLoginNotFound);
    await expect(room.app.get(QueryBus).execute(new FindDeviceLogin('BBBBBBBB'))).rejects.toBeInstanceOf(
      DeviceLoginNotFound,
    );
  });
});
