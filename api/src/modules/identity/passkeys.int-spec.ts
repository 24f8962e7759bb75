import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AddPasskey } from './commands/add-passkey.js';
import { SignInWithPasskey } from './commands/sign-in-with-passkey.js';
import { StartPasskey } from './commands/start-passkey.js';
import { Passkeys } from './second-factors/passkeys.js';
import { SoftwareAuthenticator } from './testing/software-authenticator.js';
import { startIdentity, type IdentityRoom } from './testing/identity-room.js';
import { codeOf, password, SecondFactorPeople } from './testing/second-factor-people.js';

jest.setTimeout(60_000);

describe('passkeys', () => {
  let room: IdentityRoom;
  let people: SecondFactorPeople;

  beforeAll(async () => {
    room = await startIdentity();
    people = new SecondFactorPeople(room);
  });
  afterAll(() => room.stop());

  const storefront = 'http://localhost:3000';
  const byPasskey = async (key: SoftwareAuthenticator, challenge?: string) => {
    const asked = challenge ?? (await room.app.get(Passkeys, { strict: false }).signInOptions()).challenge;
    return room.run(new SignInWithPasskey({ passkey: key.get(asked) }, room.caller));
  };

  it('open an account with a passkey alone, without saying who it is', async () => {
    const { actor, id } = await people.open();
    const { key, recoveryCodes } = await people.addPasskey(actor);
    expect(recoveryCodes).toHaveLength(10);
    const session = await byPasskey(key);
    expect(session.account.id).toBe(id);
    expect((await people.actorOf(session)).secondFactor).toBe(true);
  });

  it('refuse a passkey that is replayed, unverified, from another site, unknown, or copied', async () => {
    const { actor } = await people.open();
    const { key } = await people.addPasskey(actor);
    const { challenge } = await room.app.get(Passkeys, { strict: false }).signInOptions();
    await byPasskey(key, challenge);
    const refused = 'auth.passkey-refused';
    expect(await codeOf(byPasskey(key, challenge))).toBe(refused);
    expect(await codeOf(byPasskey(new SoftwareAuthenticator(storefront)))).toBe(refused);
    expect(await codeOf(byPasskey(key, Buffer.alloc(32).toString('base64url')))).toBe(refused);
    const elsewhere = Object.assign(Object.create(key) as SoftwareAuthenticator, {
      origin: 'https://evil.example',
    });
    expect(await codeOf(byPasskey(elsewhere))).toBe(refused);
    const otherHost = Object.assign(Object.create(key) as SoftwareAuthenticator, { rpId: 'evil.example' });
    expect(await codeOf(byPasskey(otherHost))).toBe(refused);
    key.userVerified = false;
    expect(await codeOf(byPasskey(key))).toBe(refused);
    key.userVerified = true;
    key.counter = 7;
    await byPasskey(key);
    key.counter = 3;
    expect(await codeOf(byPasskey(key))).toBe(refused);
  });

  it("refuse a passkey made for somebody else's challenge, and one that is there already", async () => {
    const [ada, ben] = [await people.open(), await people.open()];
    const { key } = await people.addPasskey(ada.actor);
    const shown = { ...ada.actor, secondFactor: true };
    const { challenge } = await room.run(new StartPasskey(shown, password));
    const stolen = new AddPasskey(
      ben.actor,
      { name: 'x', passkey: new SoftwareAuthenticator(storefront).create(challenge) },
      room.caller,
    );
    expect(await codeOf(room.run(stolen))).toBe('auth.passkey-refused');
    expect(await codeOf(people.addPasskey(ben.actor, key))).toBe('passkeys.already-added');
  });
});
