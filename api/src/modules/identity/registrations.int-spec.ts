import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startIdentity, type IdentityRoom } from './testing/identity-room.js';
import { Register } from './commands/register.js';
import { RequestPasswordReset } from './commands/request-password-reset.js';
import { SignIn } from './commands/sign-in.js';
import { UpdateAccount } from './commands/update-account.js';
import { VerifyEmail } from './commands/verify-email.js';
import { ForgetWhatHasEnded } from './forget-what-has-ended.js';
import { CredentialsWrong, HandleTaken, LinkSpent } from './identity.errors.js';
import { Identity } from './index.js';

const PASSWORD = 'correct horse battery';
const OWNERS = 'nobody knows but me';

jest.setTimeout(30_000);

describe('a registration', () => {
  let room: IdentityRoom;
  const register = (email: string, more: { handle?: string; displayName?: string } = {}) =>
    room.run(new Register({ email, displayName: 'Mara Lindqvist', ...more }));
  const confirm = (token: string, password = PASSWORD) =>
    room.run(new VerifyEmail(token, password, room.caller));
  const registered = async (email: string, handle: string) => {
    await register(email, { handle });
    return confirm(await room.linkFor(email, 'verify'));
  };
  const taken = (handle: string) =>
    register('another@example.com', { handle }).then(
      () => false,
      (error: unknown) => error instanceof HandleTaken,
    );

  beforeAll(async () => {
    room = await startIdentity();
  });
  afterAll(() => room.stop());

  it('is no person: nothing that shows people finds it', async () => {
    await register('nobody@example.com', { handle: 'nobody-yet' });
    const identity = room.app.get(Identity);
    expect(await identity.profileOf('nobody-yet')).toBeUndefined();
    expect(await identity.idOf('nobody-yet')).toBeUndefined();
    expect(await identity.sellerByHandle('nobody-yet')).toBeNull();
    expect(await room.db.rows(`SELECT 1 FROM users WHERE email = 'nobody@example.com'`)).toEqual([]);
  });

  it('reserves the handle asked for, whether or not the address has an account', async () => {
    const { refreshToken } = await registered('known@example.com', 'known');
    const actor = await room.actorOf(refreshToken!);
    const outside: unknown[] = [];
    for (const [email, handle] of [
      ['known@example.com', 'wish-of-known'],
      ['unknown@example.com', 'wish-of-unknown'],
    ] as const) {
      const { message } = await register(email, { handle });
      const again = await register(email, { handle }).then(() => 'again');
      const renaming = room.run(new UpdateAccount(actor, { handle }, null)).catch((error: unknown) => error);
      outside.push([message, again, await taken(handle), (await renaming) instanceof HandleTaken]);
    }
    expect(outside[0]).toEqual(outside[1]);
    expect(outside[0]).toEqual([expect.any(String), 'again', true, true]);
  });

  it('gives the account to who opens the link, with the password chosen there', async () => {
    await register('victim@example.com', { displayName: 'Chosen by a stranger' });
    await confirm(await room.linkFor('victim@example.com', 'verify'), OWNERS);
    const signIn = (password: string) =>
      room.run(new SignIn({ email: 'victim@example.com', password }, room.caller));
    await expect(signIn(PASSWORD)).rejects.toBeInstanceOf(CredentialsWrong);
    await expect(signIn(OWNERS)).resolves.toMatchObject({ account: { email: 'victim@example.com' } });
  });

  it('replaces the earlier one of the same address, and nobody can break the link that is out', async () => {
    await register('twice@example.com', { handle: 'first-wish', displayName: 'First' });
    const token = await room.linkFor('twice@example.com', 'verify');
    await register('twice@example.com', { handle: 'second-wish', displayName: 'Second' });
    expect([await taken('first-wish'), await taken('second-wish')]).toEqual([false, true]);
    const { account } = await confirm(token);
    expect(account).toMatchObject({ handle: 'second-wish', displayName: 'Second' });
  });

  it('gets another handle when somebody has got its own meanwhile', async () => {
    await register('slow@example.com', { handle: 'contested' });
    const { refreshToken } = await registered('quick@example.com', 'quick');
    const { userId } = await room.actorOf(refreshToken!);
    await room.db.run(`UPDATE users SET handle = 'contested' WHERE id = $1`, userId);
    const { account } = await confirm(await room.linkFor('slow@example.com', 'verify'));
    expect(account.handle).toMatch(/^mara-lindqvist/);
  });

  it('is confirmed by who asks for a new password before there was one', async () => {
    await register('forgetful@example.com');
    await room.linkFor('forgetful@example.com', 'verify');
    await room.db.run(`DELETE FROM mails WHERE recipient = 'forgetful@example.com'`);
    await room.run(new RequestPasswordReset('forgetful@example.com'));
    await expect(confirm(await room.linkFor('forgetful@example.com', 'verify'))).resolves.toBeDefined();
  });

  it('expires with its handle and its link, and is purged', async () => {
    await register('late@example.com', { handle: 'late-wish' });
    const token = await room.linkFor('late@example.com', 'verify');
    await room.db.run(`UPDATE registrations SET expires_at = now() WHERE email = 'late@example.com'`);
    await expect(confirm(token)).rejects.toBeInstanceOf(LinkSpent);
    expect(await taken('late-wish')).toBe(false);
    await room.app.get(ForgetWhatHasEnded).run();
    expect(await room.db.rows(`SELECT 1 FROM registrations WHERE email = 'late@example.com'`)).toEqual([]);
  });

  it('is purged in batches, and those that are good stay', async () => {
    await room.db.run(
      `INSERT INTO registrations (id, email, display_name, expires_at)
       SELECT gen_random_uuid(), 'many' || i || '@example.com', 'Many', now() - interval '1 second'
       FROM generate_series(1, 10_001) AS i`,
    );
    await register('still-good@example.com');
    await room.app.get(ForgetWhatHasEnded).run();
    const left = await room.db.rows<{ email: string }>(
      `SELECT email FROM registrations WHERE email LIKE 'many%' OR email = 'still-good@example.com'`,
    );
    expect(left).toEqual([{ email: 'still-good@example.com' }]);
  });
});
