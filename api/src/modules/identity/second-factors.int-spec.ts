import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CreateRecoveryCodes } from './commands/create-recovery-codes.js';
import { CreateToken } from './commands/create-token.js';
import { RemoveAuthenticator } from './commands/remove-authenticator.js';
import { RemovePasskey } from './commands/remove-passkey.js';
import { StartAuthenticator } from './commands/start-authenticator.js';
import { StartPasskey } from './commands/start-passkey.js';
import { ChangePassword } from './commands/change-password.js';
import { newId } from '#shared/id.js';
import { startIdentity, type IdentityRoom } from './testing/identity-room.js';
import { codeOf, password, refusalOf, SecondFactorPeople } from './testing/second-factor-people.js';

jest.setTimeout(60_000);

describe('second factors', () => {
  let room: IdentityRoom;
  let people: SecondFactorPeople;

  beforeAll(async () => {
    room = await startIdentity();
    people = new SecondFactorPeople(room);
  });
  afterAll(() => room.stop());

  it('are asked for after the password, and open a session that says so', async () => {
    const { email, actor, code, uri, recoveryCodes } = await people.openWithAuthenticator();
    expect(uri).toMatch(/^otpauth:\/\/totp\/Flex(%20|\+)Bizz/);
    expect(recoveryCodes).toHaveLength(10);
    expect((await room.gate.actorOfSession(actor.sessionId))!.secondFactor).toBe(true);

    const refusal = await refusalOf(people.signIn(email));
    expect(refusal.type.code).toBe('auth.second-factor-required');
    expect(refusal.details.secondFactor!.factors).toEqual(['authenticator', 'recovery-code']);
    const session = await people.complete(
      refusal.details.secondFactor!.challenge!,
      (await code(1)).replace(/^.../, '$& '),
    );
    expect((await people.actorOf(session)).secondFactor).toBe(true);
    await room.mailTo(email, 'An authenticator app was added');
  });

  it('take each code once, also from ten who send it at the same moment', async () => {
    const { email, code } = await people.openWithAuthenticator();
    const challenges = [];
    for (let i = 0; i < 4; i++) challenges.push(await people.challengeFor(email));
    const now = await code(1);
    const tries = await Promise.allSettled(challenges.map((challenge) => people.complete(challenge, now)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await codeOf(people.complete(await people.challengeFor(email), now))).toBe('auth.code-wrong');
  });

  it('end a challenge after five wrong codes, and tell the owner', async () => {
    const { email, code } = await people.openWithAuthenticator();
    const challenge = await people.challengeFor(email);
    const wrong = await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(() => codeOf(people.complete(challenge, '00000x'))),
    );
    expect(wrong.filter((one) => one === 'auth.code-wrong')).toHaveLength(5);
    expect(await codeOf(people.complete(challenge, await code(1)))).toBe('auth.challenge-over');
    await room.mailTo(email, 'Somebody knows your password');
  });

  it('take ten wrong codes an hour, from however many sign-ins', async () => {
    const { email, code } = await people.openWithAuthenticator();
    for (let i = 0; i < 10; i++)
      expect(await codeOf(people.complete(await people.challengeFor(email), 'aaaaaa'))).toBe(
        'auth.code-wrong',
      );
    expect(await codeOf(people.complete(await people.challengeFor(email), await code(1)))).toBe(
      'auth.too-many-wrong-codes',
    );
    await room.db.run(`UPDATE sign_in_challenges SET created_at = now() - interval '61 minutes'`);
    await people.complete(await people.challengeFor(email), await code(1));
  });

  it('let no half-done sign-in end after the password changed', async () => {
    const { email, actor, code } = await people.openWithAuthenticator();
    const challenge = await people.challengeFor(email);
    await room.run(new ChangePassword(actor, password, 'a new long password', room.caller));
    expect(await codeOf(people.complete(challenge, await code(1)))).toBe('auth.challenge-over');
  });

  it('can be replaced by a recovery code, once, which its owner is told', async () => {
    const { email, recoveryCodes } = await people.openWithAuthenticator();
    const [code] = recoveryCodes;
    await people.complete(await people.challengeFor(email), code!.toUpperCase());
    expect(await codeOf(people.complete(await people.challengeFor(email), code!))).toBe('auth.code-wrong');
    await room.mailTo(email, 'A recovery code was used');
  });

  it('keep nothing that a copy of the database could use', async () => {
    const { id, recoveryCodes, uri } = await people.openWithAuthenticator();
    const secret = new URL(uri).searchParams.get('secret')!;
    const kept = JSON.stringify([
      await room.db.rows(`SELECT * FROM authenticators WHERE user_id = $1::uuid`, id),
      await room.db.rows(`SELECT * FROM recovery_codes WHERE user_id = $1::uuid`, id),
    ]);
    for (const plain of [secret, ...recoveryCodes.flatMap((code) => [code, code.replace('-', '')])])
      expect(kept).not.toContain(plain);
  });

  it('are changed by who has the password and showed one, nobody else', async () => {
    const { email, actor } = await people.openWithAuthenticator();
    expect(await codeOf(room.run(new RemoveAuthenticator(actor, 'wrong', room.caller)))).toBe(
      'auth.wrong-credentials',
    );
    const withPasswordOnly = { ...actor, secondFactor: false };
    for (const attempt of [
      new StartAuthenticator(withPasswordOnly, password),
      new RemoveAuthenticator(withPasswordOnly, password, room.caller),
      new StartPasskey(withPasswordOnly, password),
      new RemovePasskey(withPasswordOnly, newId(), password, room.caller),
      new CreateRecoveryCodes(withPasswordOnly, password, room.caller),
    ])
      expect(await codeOf(room.run<unknown>(attempt))).toBe('auth.second-factor-missing');
    await room.run(new RemoveAuthenticator(actor, password, room.caller));
    expect((await people.signIn(email)).account.email).toBe(email);
  });

  it('stay with moderators: the last one cannot be removed, by two requests at once either', async () => {
    const { actor } = await people.openWithAuthenticator('moderator');
    const { passkey } = await people.addPasskey(actor);
    const tries = await Promise.allSettled([
      room.run(new RemoveAuthenticator(actor, password, room.caller)),
      room.run(new RemovePasskey(actor, passkey.id, password, room.caller)),
    ]);
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('are inherited by tokens from the session that made them', async () => {
    const without = await people.open();
    const plain = await room.run(new CreateToken(without.actor, 'sync', 1, room.caller));
    const { actor } = await people.openWithAuthenticator();
    const { token } = await room.run(new CreateToken(actor, 'sync', 1, room.caller));
    expect((await room.gate.actorOfToken(plain.token!))!.secondFactor).toBe(false);
    expect((await room.gate.actorOfToken(token!))!.secondFactor).toBe(true);
  });
});
