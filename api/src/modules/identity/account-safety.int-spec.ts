import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Caller } from '#platform/http/caller.js';
import { accountFixtures, NEW_PASSWORD, PASSWORD } from './testing/account-fixtures.js';
import { startIdentity, type IdentityRoom } from './testing/identity-room.js';
import { ChangeEmail } from './commands/change-email.js';
import { ConfirmEmailChange } from './commands/confirm-email-change.js';
import { CreateToken } from './commands/create-token.js';
import { RefreshSession } from './commands/refresh-session.js';
import { Register } from './commands/register.js';
import { ResetPassword } from './commands/reset-password.js';
import { VerifyEmail } from './commands/verify-email.js';
import { CredentialsWrong, LinkSpent, PasswordRefused, RefreshTokenInvalid } from './identity.errors.js';

const ELSEWHERE = {
  address: '203.0.113.9',
  userAgent: 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0',
};

jest.setTimeout(60_000);

type Fixtures = ReturnType<typeof accountFixtures>;

describe('an account', () => {
  let room: IdentityRoom;
  const logged: { security: string; userId: string; device?: string; address?: string }[] = [];
  const elsewhere = (): Caller => ({ ...room.caller, ...ELSEWHERE });
  let opened: Fixtures['opened'];
  let signIn: Fixtures['signIn'];
  let resetLink: Fixtures['resetLink'];

  beforeAll(async () => {
    room = await startIdentity();
    ({ opened, signIn, resetLink } = accountFixtures(room));
    const ignore = () => undefined;
    room.app.useLogger({
      ...{ log: ignore, error: ignore, debug: ignore, verbose: ignore },
      warn: (line: unknown) => logged.push(line as (typeof logged)[number]),
    });
  });
  afterAll(() => room.stop());

  it('tells its owner of a new device or network, once, and says which', async () => {
    const { email, actor } = await opened('devices');
    await signIn(email);
    await signIn(email, PASSWORD, elsewhere());
    await signIn(email, PASSWORD, elsewhere());
    const mail = await room.mailTo(email, 'New sign-in to your account');
    expect(mail.text).toContain('Edge on Windows');
    expect(mail.text).toContain('Internet address 203.0.113.9');
    await room.settled();
    const told = (await room.mailsTo(email)).filter(({ subject }) => subject.startsWith('New sign-in'));
    expect(told).toHaveLength(1);
    expect(logged).toContainEqual(
      expect.objectContaining({
        security: 'signed-in-from-new-device',
        userId: actor.userId,
        address: '203.0.113.9',
      }),
    );
  });

  it('tells its owner when a refresh token comes twice, and when a token is made', async () => {
    const { email, refreshToken, actor } = await opened('copied');
    const { refreshToken: second } = await room.run(new RefreshSession(refreshToken, room.caller));
    const { refreshToken: third } = await room.run(new RefreshSession(second!, room.caller));
    for (let replay = 0; replay < 2; replay++)
      await expect(room.run(new RefreshSession(refreshToken, elsewhere()))).rejects.toBeInstanceOf(
        RefreshTokenInvalid,
      );
    await expect(room.run(new RefreshSession(third!, room.caller))).rejects.toBeInstanceOf(
      RefreshTokenInvalid,
    );
    expect((await room.mailTo(email, 'We ended one of your sessions')).text).toContain('203.0.113.9');
    expect(
      logged.filter(({ security, userId }) => security === 'refresh-token-reused' && userId === actor.userId),
    ).toHaveLength(1);
    const again = await room.actorOf((await signIn(email)).refreshToken!);
    await room.run(new CreateToken(again, 'stock sync', 30, room.caller));
    await room.mailTo(email, 'stock sync');
  });

  it('writes failed sign-ins to the log, without the address that was typed', async () => {
    await expect(signIn('stranger@example.com', 'whatever', elsewhere())).rejects.toBeInstanceOf(
      CredentialsWrong,
    );
    const line = logged.find(
      ({ security, address }) => security === 'sign-in-failed' && address === '203.0.113.9',
    );
    expect(line).toMatchObject({ userId: null, device: 'Edge on Windows' });
    expect(JSON.stringify(logged)).not.toContain('@example.com');
  });

  it('writes every sign-in to the log: who, by what, on which device, from where', async () => {
    const { email, actor } = await opened('logged');
    const lines = () =>
      logged.filter(({ security, userId }) => security === 'signed-in' && userId === actor.userId);
    const before = lines().length;
    await signIn(email, PASSWORD, elsewhere());
    await signIn(email, PASSWORD, elsewhere());
    const line = { by: 'password', device: 'Edge on Windows', address: '203.0.113.9' };
    expect(lines().slice(before)).toEqual([expect.objectContaining(line), expect.objectContaining(line)]);
    expect(lines()[0]).toMatchObject({ by: 'link' });
  });

  it('changes its address with the password, from the new mailbox, and tells the old one', async () => {
    const { email, actor } = await opened('moving');
    const ask = (currentPassword: string, newEmail: string) =>
      room.run(new ChangeEmail(actor, { currentPassword, newEmail }, room.caller));
    await expect(ask('not it', 'moved@example.com')).rejects.toBeInstanceOf(CredentialsWrong);
    const oldReset = await resetLink(email);
    await ask(PASSWORD, 'moved@example.com');
    const token = await room.linkFor('moved@example.com', 'change-email');
    await signIn(email);
    expect(await room.run(new ConfirmEmailChange(token, room.caller))).toEqual({
      email: 'moved@example.com',
    });
    await expect(room.run(new ConfirmEmailChange(token, room.caller))).rejects.toBeInstanceOf(LinkSpent);
    await expect(signIn(email)).rejects.toBeInstanceOf(CredentialsWrong);
    await signIn('moved@example.com');
    const reset = room.run(new ResetPassword({ token: oldReset, password: NEW_PASSWORD }, room.caller));
    await expect(reset).rejects.toBeInstanceOf(LinkSpent);
    const { text } = await room.mailTo(email, 'Your e-mail address was changed');
    expect(text.replaceAll('\u200B', '')).toContain('moved@example.com');
  });

  it('says the same about a new address that somebody has, and only that mailbox learns it', async () => {
    const { email } = await opened('resident');
    const { actor } = await opened('curious');
    const ask = async (newEmail: string) => {
      const sent = await room.run(
        new ChangeEmail(actor, { currentPassword: PASSWORD, newEmail }, room.caller),
      );
      return { ...sent, sentTo: '' };
    };
    expect(await ask(email)).toEqual(await ask('free@example.com'));
    await room.mailTo(email, 'You already have an account');
    await room.linkFor('free@example.com', 'change-email');
  });

  it('takes no password that leaked or is made of its own words, and leaves the link good', async () => {
    const email = 'nils.holgersson@example.com';
    await room.run(new Register({ email, displayName: 'Nils Holgersson', handle: 'wild-geese' }));
    const token = await room.linkFor(email, 'verify');
    for (const password of ['password123', 'QWERTYUIOP', 'holgersson2026', 'wild-geese!', 'FlexBizz2026'])
      await expect(room.run(new VerifyEmail(token, password, room.caller))).rejects.toBeInstanceOf(
        PasswordRefused,
      );
    await room.run(new VerifyEmail(token, '  ein Gänsekiel mit Ÿ  ', room.caller));
    await signIn(email, '  ein Ga\u0308nsekiel mit Ÿ  ');
    await expect(signIn(email, 'ein Gänsekiel mit Ÿ')).rejects.toBeInstanceOf(CredentialsWrong);
  });
});
