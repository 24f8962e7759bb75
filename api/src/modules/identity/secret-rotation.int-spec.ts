import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { testConfig } from '../../../test/support/config.js';
import { RefreshSession } from './commands/refresh-session.js';
import { PasswordHashing } from './passwords/password-hashing.js';
import { ResealAuthenticators } from './second-factors/reseal-authenticators.js';
import { SealedSecrets } from './second-factors/sealed-secrets.js';
import { hashOfSecret, RefreshTokens } from './sessions/refresh-token.js';
import { startIdentity, type IdentityRoom } from './testing/identity-room.js';
import { password, SecondFactorPeople } from './testing/second-factor-people.js';

jest.setTimeout(60_000);

const [OLD, NEW] = ['old'.repeat(12), 'new'.repeat(12)];
const only = (AUTH_SECRET: string) => testConfig('postgresql://localhost/none', { AUTH_SECRET });

describe('while AUTH_SECRET and PASSWORD_PEPPER are replaced', () => {
  let room: IdentityRoom;
  let people: SecondFactorPeople;
  const before = { secrets: new SealedSecrets(only(OLD)), tokens: new RefreshTokens(only(OLD)) };

  beforeAll(async () => {
    room = await startIdentity({
      ...{ AUTH_SECRET: NEW, AUTH_SECRET_FALLBACK: OLD },
      ...{ PASSWORD_PEPPER: `pepper ${NEW}`, PASSWORD_PEPPER_FALLBACK: `pepper ${OLD}` },
    });
    people = new SecondFactorPeople(room);
  });
  afterAll(() => room.stop());

  it('authenticator apps and recovery codes of before go on, and apps also without the old secret', async () => {
    const { id, email, uri, code, recoveryCodes } = await people.openWithAuthenticator();
    const secret = new URL(uri).searchParams.get('secret')!;
    const sealed = before.secrets.seal(id, secret);
    await room.db.run(`UPDATE authenticators SET secret = $2 WHERE user_id = $1::uuid`, id, sealed);
    const recoveryCode = recoveryCodes[0]!.replace('-', '');
    await room.db.run(
      `UPDATE recovery_codes SET hash = $3 WHERE user_id = $1::uuid AND hash = $2`,
      id,
      room.app.get(SealedSecrets, { strict: false }).hash(id, recoveryCode),
      before.secrets.hash(id, recoveryCode),
    );

    await people.complete(await people.challengeFor(email), await code(1));
    await people.complete(await people.challengeFor(email), recoveryCode);

    await room.app.get(ResealAuthenticators, { strict: false }).run();
    const row = await room.db.row<{ secret: string }>(
      `SELECT secret FROM authenticators WHERE user_id = $1::uuid`,
      id,
    );
    expect(new SealedSecrets(only(NEW)).open(id, row!.secret)).toBe(secret);
  });

  it('one secret that nothing opens keeps no other from being sealed anew', async () => {
    const [lost, other] = [await people.openWithAuthenticator(), await people.openWithAuthenticator()];
    await room.db.run(
      `UPDATE authenticators SET secret = CASE user_id WHEN $1::uuid THEN 'AAAA' ELSE $3 END
       WHERE user_id IN ($1::uuid, $2::uuid)`,
      lost.id,
      other.id,
      before.secrets.seal(other.id, 'JBSWY3DPEHPK3PXP'),
    );
    await room.app.get(ResealAuthenticators, { strict: false }).run();
    const row = await room.db.row<{ secret: string }>(
      `SELECT secret FROM authenticators WHERE user_id = $1::uuid`,
      other.id,
    );
    expect(new SealedSecrets(only(NEW)).open(other.id, row!.secret)).toBe('JBSWY3DPEHPK3PXP');
  });

  it('passwords open accounts, at two devices at once too, and are hashed with the new pepper then', async () => {
    const { id, email } = await people.open();
    const pepperedWith = (PASSWORD_PEPPER: string) =>
      new PasswordHashing(testConfig('postgresql://localhost/none', { PASSWORD_PEPPER }), 4);
    const old = await pepperedWith(`pepper ${OLD}`).hash(password);
    await room.db.run(`UPDATE users SET password_hash = $2 WHERE id = $1::uuid`, id, old);

    const sessions = await Promise.all([1, 2, 3].map(() => people.signIn(email)));
    expect(sessions.map(({ account }) => account.email)).toEqual([email, email, email]);
    const row = await room.db.row<{ hash: string }>(
      `SELECT password_hash AS hash FROM users WHERE id = $1::uuid`,
      id,
    );
    expect(await pepperedWith(`pepper ${NEW}`).matches(password, row!.hash)).toBe(true);
  });

  it('sessions go on, also in a tab that asks while another process still signs with the old secret', async () => {
    const { actor } = await people.open();
    const token = before.tokens.first(actor.sessionId);
    const set = (current: string, previous: string | null) =>
      room.db.run(
        `UPDATE sessions SET secret_hash = $2, previous_hash = $3, rotated_at = now() WHERE id = $1::uuid`,
        actor.sessionId,
        hashOfSecret(current),
        previous && hashOfSecret(previous),
      );
    const refreshed = async () => (await room.run(new RefreshSession(token, room.caller))).refreshToken!;

    await set(token, null);
    expect(new RefreshTokens(only(NEW)).sessionOf(await refreshed())).toBe(actor.sessionId);

    const [givenByTheOther] = before.tokens.successorsOf(token);
    await set(givenByTheOther, token);
    expect(await refreshed()).toBe(givenByTheOther);
  });
});
