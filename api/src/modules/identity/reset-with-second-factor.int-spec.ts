import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { RequestPasswordReset } from './commands/request-password-reset.js';
import { ResetPassword } from './commands/reset-password.js';
import { startIdentity, type IdentityRoom } from './testing/identity-room.js';
import { codeOf, SecondFactorPeople } from './testing/second-factor-people.js';

jest.setTimeout(60_000);

describe('resetting the password of an account with a second factor', () => {
  let room: IdentityRoom;
  let people: SecondFactorPeople;

  beforeAll(async () => {
    room = await startIdentity();
    people = new SecondFactorPeople(room);
  });
  afterAll(() => room.stop());

  it('are asked for by a reset link, which stays good until one is shown', async () => {
    const { email, code, id } = await people.openWithAuthenticator();
    await room.run(new RequestPasswordReset(email));
    const token = await room.linkFor(email, 'reset');
    const reset = (more: { code?: string } = {}) =>
      room.run(new ResetPassword({ token, password: 'a new long password', ...more }, room.caller));
    expect(await codeOf(reset())).toBe('auth.second-factor-required');
    expect(await codeOf(reset({ code: '123 45x' }))).toBe('auth.code-wrong');
    const session = await reset({ code: await code(1) });
    expect(session.account.id).toBe(id);
    expect((await people.actorOf(session)).secondFactor).toBe(true);
  });

  it('end a reset link after five wrong codes', async () => {
    const { email, code } = await people.openWithAuthenticator();
    await room.run(new RequestPasswordReset(email));
    const token = await room.linkFor(email, 'reset');
    const reset = (guess: string) =>
      codeOf(
        room.run(new ResetPassword({ token, password: 'a new long password', code: guess }, room.caller)),
      );
    for (let i = 0; i < 5; i++) expect(await reset('aaaaaa')).toBe('auth.code-wrong');
    expect(await reset(await code(1))).toBe('auth.link-spent');
  });
});
