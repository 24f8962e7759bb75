import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryBus } from '@nestjs/cqrs';
import { until } from '../../../../test/support/until.js';
import { startIdentity, type IdentityRoom } from '../testing/identity-room.js';
import { CreateToken } from '../commands/create-token.js';
import { RefreshSession } from '../commands/refresh-session.js';
import { RevokeSession } from '../commands/revoke-session.js';
import { SignIn } from '../commands/sign-in.js';
import { SignOut } from '../commands/sign-out.js';
import { RefreshTokenInvalid, SessionNotFound } from '../identity.errors.js';
import { Identity } from '../index.js';
import { ListSessions } from '../queries/list-sessions.js';

const account = {
  email: 'mara@example.com',
  password: 'correct horse battery',
  displayName: 'Mara',
  handle: 'mara',
  roles: [],
};
const other = { ...account, email: 'anna@example.com', handle: 'anna' };

jest.setTimeout(30_000);

describe('sessions', () => {
  let room: IdentityRoom;
  const signIn = async ({ email, password } = account) => {
    const session = await room.run(new SignIn({ email, password }, room.caller));
    return { token: session.refreshToken!, actor: await room.actorOf(session.refreshToken!) };
  };
  const refresh = async (token: string) =>
    (await room.run(new RefreshSession(token, room.caller))).refreshToken!;
  const lastRotation = (sessionId: string, ago: string) =>
    room.db.run(`UPDATE sessions SET rotated_at = now() - $2::interval WHERE id = $1`, sessionId, ago);
  const isAlive = async (sessionId: string) =>
    (await room.db.row(`SELECT 1 FROM sessions WHERE id = $1 AND revoked_at IS NULL`, sessionId)) !==
    undefined;

  beforeAll(async () => {
    room = await startIdentity();
    await room.app.get(Identity).openDemoAccount(account);
    await room.app.get(Identity).openDemoAccount(other);
  });
  afterAll(() => room.stop());

  it('keep nothing that could be used: tokens are stored hashed', async () => {
    const { token, actor } = await signIn();
    const row = await room.db.row(`SELECT * FROM sessions WHERE id = $1`, actor.sessionId);
    expect(JSON.stringify(row)).not.toContain(token);
    expect(row).toMatchObject({ kind: 'browser', label: 'Firefox on Linux' });
  });

  it('survive ten tabs that refresh at once, twenty times in a row', async () => {
    const { token: first, actor } = await signIn();
    let token = first;
    for (let round = 0; round < 20; round++) {
      const tabs = await Promise.all(Array.from({ length: 10 }, () => refresh(token)));
      expect(new Set(tabs).size).toBe(1); // whichever answer the browser keeps, it is the current one
      token = tabs[0]!;
    }
    expect(await isAlive(actor.sessionId)).toBe(true);
  });

  it('forgive the immediate parent for ten seconds', async () => {
    const { token, actor } = await signIn();
    const next = await refresh(token);
    await lastRotation(actor.sessionId, '9 seconds');
    expect(await refresh(token)).toBe(next);
    await lastRotation(actor.sessionId, '11 seconds');
    await expect(refresh(token)).rejects.toBeInstanceOf(RefreshTokenInvalid);
    expect(await isAlive(actor.sessionId)).toBe(false);
    await expect(refresh(next)).rejects.toBeInstanceOf(RefreshTokenInvalid);
  });

  it('end when an older ancestor is replayed, even within the ten seconds', async () => {
    const { token, actor } = await signIn();
    const grandchild = await refresh(await refresh(token));
    await expect(refresh(token)).rejects.toBeInstanceOf(RefreshTokenInvalid);
    expect(await room.gate.actorOfSession(actor.sessionId)).toBeNull();
    await expect(refresh(grandchild)).rejects.toBeInstanceOf(RefreshTokenInvalid);
  });

  it('are not ended by an invented token', async () => {
    const { token, actor } = await signIn();
    await expect(refresh(`${token.slice(0, -6)}AAAAAA`)).rejects.toBeInstanceOf(RefreshTokenInvalid);
    expect(await isAlive(actor.sessionId)).toBe(true);
  });

  it('are refused at once here, and soon when they ended elsewhere', async () => {
    const [first, second] = [await signIn(), await signIn()];
    await room.run(new SignOut(first.actor));
    expect(await room.gate.actorOfSession(first.actor.sessionId)).toBeNull();

    expect(await room.gate.actorOfSession(second.actor.sessionId)).not.toBeNull();
    await room.db.run(`UPDATE sessions SET revoked_at = now() WHERE id = $1`, second.actor.sessionId);
    await until(async () => (await room.gate.actorOfSession(second.actor.sessionId)) === null);
  });

  it('let nobody in who is suspended', async () => {
    const { token, actor } = await signIn(other);
    await room.db.run(`UPDATE users SET suspended_at = now() WHERE id = $1`, actor.userId);
    await until(async () => (await room.gate.actorOfSession(actor.sessionId)) === null);
    await expect(refresh(token)).rejects.toBeInstanceOf(RefreshTokenInvalid);
    await room.db.run(`UPDATE users SET suspended_at = NULL WHERE id = $1`, actor.userId);
  });

  it('end in a browser on which somebody signs in anew', async () => {
    const { token, actor } = await signIn();
    const { email, password } = other;
    await room.run(new SignIn({ email, password }, { ...room.caller, refreshToken: token }));
    expect(await isAlive(actor.sessionId)).toBe(false);
  });

  it('are ended by their owner only', async () => {
    const [mine, theirs] = [await signIn(), await signIn(other)];
    const foreign = room.run(new RevokeSession(mine.actor, theirs.actor.sessionId));
    await expect(foreign).rejects.toBeInstanceOf(SessionNotFound);
    expect(await isAlive(theirs.actor.sessionId)).toBe(true);
    await room.run(new RevokeSession(theirs.actor, theirs.actor.sessionId));
    expect(await isAlive(theirs.actor.sessionId)).toBe(false);
  });

  it('can be a personal token: it works until it is ended, and does not refresh', async () => {
    const { actor } = await signIn();
    const made = await room.run(new CreateToken(actor, 'nightly sync', 30, room.caller));
    expect(await room.gate.actorOfToken(made.token!)).toMatchObject({ userId: actor.userId });
    expect(await room.gate.actorOfToken('fbp_invented')).toBeNull();
    await expect(refresh(made.token!)).rejects.toBeInstanceOf(RefreshTokenInvalid);
    await room.run(new RevokeSession(actor, made.id));
    await pause(0);
    expect(await room.gate.actorOfToken(made.token!)).toBeNull();
  });

  it('note their use at most once a minute', async () => {
    const { actor } = await signIn();
    const used = async () =>
      (await room.db.row<{ at: Date }>(
        `SELECT last_used_at AS at FROM sessions WHERE id = $1`,
        actor.sessionId,
      ))!.at;
    await room.db.run(
      `UPDATE sessions SET last_used_at = now() - interval '2 minutes' WHERE id = $1`,
      actor.sessionId,
    );
    const before = await used();
    await until(async () => {
      await room.gate.actorOfSession(actor.sessionId);
      return (await used()) > before;
    });
    const noted = await used();
    await pause(1_000);
    await room.gate.actorOfSession(actor.sessionId);
    await pause(200);
    expect(await used()).toEqual(noted);
  });

  it('are listed page by page, with the current one marked', async () => {
    const { actor } = await signIn();
    const seen: { id: string; current: boolean }[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await room.app.get(QueryBus).execute(new ListSessions(actor, { limit: 2, cursor }));
      seen.push(...page.items);
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.filter(({ current }) => current).map(({ id }) => id)).toEqual([actor.sessionId]);
  });
});
