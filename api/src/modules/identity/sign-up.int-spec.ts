import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startIdentity, type IdentityRoom } from './testing/identity-room.js';
import { BecomeSeller } from './commands/become-seller.js';
import { ChangePassword } from './commands/change-password.js';
import { Register } from './commands/register.js';
import { RequestPasswordReset } from './commands/request-password-reset.js';
import { ResendVerification } from './commands/resend-verification.js';
import { ResetPassword } from './commands/reset-password.js';
import { SignIn } from './commands/sign-in.js';
import { VerifyEmail } from './commands/verify-email.js';
import { CredentialsWrong, HandleTaken, LinkSpent } from './identity.errors.js';
import { Identity } from './index.js';

const PASSWORD = 'correct horse battery';

jest.setTimeout(30_000);

describe('opening and keeping an account', () => {
  let room: IdentityRoom;
  const register = (email: string, more = {}) =>
    room.run(new Register({ email, displayName: 'Mara Lindqvist', ...more }));
  const confirm = (token: string, password = PASSWORD) =>
    room.run(new VerifyEmail(token, password, room.caller));
  const signIn = (email: string, password = PASSWORD) =>
    room.run(new SignIn({ email, password }, room.caller));
  const registered = async (email: string) => {
    await register(email);
    return confirm(await room.linkFor(email, 'verify'));
  };

  beforeAll(async () => {
    room = await startIdentity();
  });
  afterAll(() => room.stop());

  it('signs in with the link of the mail, once', async () => {
    await register('first@example.com');
    await expect(signIn('first@example.com')).rejects.toBeInstanceOf(CredentialsWrong);
    const token = await room.linkFor('first@example.com', 'verify');
    const session = await confirm(token);
    expect(session.account).toMatchObject({ email: 'first@example.com', emailVerified: true, roles: [] });
    await expect(confirm(token)).rejects.toBeInstanceOf(LinkSpent);
    await expect(signIn('first@example.com')).resolves.toMatchObject({ refreshToken: expect.any(String) });
  });

  it('lets one of ten clicks on the same link through', async () => {
    await register('clicks@example.com');
    const token = await room.linkFor('clicks@example.com', 'verify');
    const clicks = await Promise.allSettled(Array.from({ length: 10 }, () => confirm(token)));
    expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('does not let a link of one purpose serve another', async () => {
    await registered('purpose@example.com');
    await room.run(new RequestPasswordReset('purpose@example.com'));
    const reset = await room.linkFor('purpose@example.com', 'reset');
    await expect(confirm(reset)).rejects.toBeInstanceOf(LinkSpent);
  });

  it('refuses a link that is too old', async () => {
    await register('late@example.com');
    const token = await room.linkFor('late@example.com', 'verify');
    await room.db.run(`UPDATE mail_tokens SET expires_at = now() - interval '1 second'`);
    await expect(confirm(token)).rejects.toBeInstanceOf(LinkSpent);
  });

  it('says the same to everybody, and tells the owner alone', async () => {
    await registered('known@example.com');
    const answers = [
      [await register('known@example.com'), await register('unknown@example.com')],
      ...(await Promise.all(
        [ResendVerification, RequestPasswordReset].map(async (Command) => [
          await room.run(new Command('known@example.com')),
          await room.run(new Command('nobody@example.com')),
        ]),
      )),
    ];
    for (const [known, unknown] of answers)
      expect({ ...known, sentTo: '' }).toEqual({ ...unknown, sentTo: '' });
    await room.mailTo('known@example.com', 'You already have an account');
    await room.settled();
    expect(await room.mailsTo('nobody@example.com')).toEqual([]);
  });

  it('says the same to a wrong password, an unknown address and an unconfirmed account', async () => {
    await registered('right@example.com');
    await register('waiting@example.com');
    const refusals = await Promise.all(
      [
        signIn('right@example.com', 'a wrong password'),
        signIn('stranger@example.com'),
        signIn('waiting@example.com'),
      ].map((attempt) => attempt.catch((error: Error) => [error.constructor, error.message])),
    );
    expect(new Set(refusals.map(String)).size).toBe(1);
    expect(refusals[0]).toEqual([CredentialsWrong, expect.any(String)]);
  });

  it('gives each a handle of their own, and refuses one that is taken', async () => {
    const emails = Array.from({ length: 5 }, (_, i) => `same${i}@example.com`);
    await Promise.all(emails.map((email) => register(email, { displayName: 'Ada Moreno' })));
    const tokens = await Promise.all(emails.map((email) => room.linkFor(email, 'verify')));
    const sessions = await Promise.all(tokens.map((token) => confirm(token)));
    const handles = sessions.map(({ account }) => account.handle);
    expect(new Set(handles).size).toBe(5);
    expect(handles).toContain('ada-moreno');
    const asking = register('other@example.com', { handle: 'ada-moreno' });
    await expect(asking).rejects.toBeInstanceOf(HandleTaken);
    await expect(register('other@example.com', { handle: 'admin' })).rejects.toBeInstanceOf(HandleTaken);
  });

  it('chooses a new password once, ends every session and signs in', async () => {
    const { refreshToken } = await registered('reset@example.com');
    const session = await room.actorOf(refreshToken!);
    await room.run(new RequestPasswordReset('reset@example.com'));
    const token = await room.linkFor('reset@example.com', 'reset');
    const renewed = await room.run(
      new ResetPassword({ token, password: 'another horse battery' }, room.caller),
    );
    expect(await room.actorOf(renewed.refreshToken!)).toMatchObject({ userId: session.userId });
    await expect(
      room.run(new ResetPassword({ token, password: 'a third horse battery' }, room.caller)),
    ).rejects.toBeInstanceOf(LinkSpent);
    expect(await room.gate.actorOfSession(session.sessionId)).toBeNull();
    await expect(signIn('reset@example.com')).rejects.toBeInstanceOf(CredentialsWrong);
    await signIn('reset@example.com', 'another horse battery');
    await room.mailTo('reset@example.com', 'Your password was changed');
  });

  it('changes the password, and ends every other session', async () => {
    await registered('change@example.com');
    const [here, there] = [await signIn('change@example.com'), await signIn('change@example.com')];
    const [actor, other] = [await room.actorOf(here.refreshToken!), await room.actorOf(there.refreshToken!)];
    await expect(
      room.run(new ChangePassword(actor, 'not it', 'brand new password', room.caller)),
    ).rejects.toBeInstanceOf(CredentialsWrong);
    await room.run(new ChangePassword(actor, PASSWORD, 'brand new password', room.caller));
    expect(await room.gate.actorOfSession(other.sessionId)).toBeNull();
    expect(await room.gate.actorOfSession(actor.sessionId)).not.toBeNull();
  });

  it('makes a seller of somebody with a confirmed address, at once', async () => {
    const { refreshToken } = await registered('seller@example.com');
    const actor = await room.actorOf(refreshToken!);
    const account = await room.run(new BecomeSeller(actor));
    await room.run(new BecomeSeller(actor));
    expect(account.roles).toEqual(['seller']);
    expect((await room.gate.actorOfSession(actor.sessionId))?.roles).toEqual(['seller']);
    const identity = room.app.get(Identity);
    expect((await identity.sellerByHandle(account.handle))?.id).toBe(account.id);
    expect((await identity.sellersByIds([account.id])).size).toBe(1);
  });

  it('opens a demo account once', async () => {
    const identity = room.app.get(Identity);
    const demo = {
      email: 'demo@example.com',
      password: PASSWORD,
      displayName: 'Demo',
      handle: 'demo',
      roles: ['seller'] as const,
    };
    expect(await identity.openDemoAccount(demo)).toBe(await identity.openDemoAccount(demo));
    await signIn('demo@example.com');
  });
});

describe('where it is not a trial', () => {
  it('no demo account is opened, and none that exists signs in', async () => {
    const room = await startIdentity({ EMBEDDED: 'false' });
    try {
      const demo = {
        email: 'demo@example.com',
        password: PASSWORD,
        displayName: 'Demo',
        handle: 'demo',
        roles: [],
      };
      await expect(room.app.get(Identity).openDemoAccount(demo)).rejects.toThrow('trial');
      await room.run(new Register({ email: demo.email, displayName: 'Demo' }));
      const token = await room.linkFor(demo.email, 'verify');
      await room.run(new VerifyEmail(token, PASSWORD, room.caller));
      await room.run(new SignIn({ email: demo.email, password: PASSWORD }, room.caller));
      await room.db.run(`UPDATE users SET demo = true`);
      const signingIn = room.run(new SignIn({ email: demo.email, password: PASSWORD }, room.caller));
      await expect(signingIn).rejects.toBeInstanceOf(CredentialsWrong);
    } finally {
      await room.stop();
    }
  });
});
