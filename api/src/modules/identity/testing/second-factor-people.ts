import { generate } from 'otplib';
import type { Actor, Role } from '#shared/actor.js';
import type { Refusal } from '#shared/errors.js';
import { AddPasskey } from '../commands/add-passkey.js';
import { CompleteSignIn } from '../commands/complete-sign-in.js';
import { ConfirmAuthenticator } from '../commands/confirm-authenticator.js';
import { SignIn } from '../commands/sign-in.js';
import { StartAuthenticator } from '../commands/start-authenticator.js';
import { StartPasskey } from '../commands/start-passkey.js';
import type { Session } from '../identity.contract.js';
import { Identity } from '../identity.js';
import type { IdentityRoom } from './identity-room.js';
import { SoftwareAuthenticator } from './software-authenticator.js';

export const password = 'correct horse battery';
const STOREFRONT = 'http://localhost:3000';
const STEP_MS = 30_000;

export const refusalOf = (asked: Promise<unknown>): Promise<Refusal> =>
  asked.then(
    () => Promise.reject(new Error('It was not refused.')),
    (error: unknown) => error as Refusal,
  );
export const codeOf = async (asked: Promise<unknown>): Promise<string> => (await refusalOf(asked)).type.code;

/** People with and without second factors, and what they do at the door. */
export class SecondFactorPeople {
  private count = 0;

  constructor(private readonly room: IdentityRoom) {}

  signIn(email: string): Promise<Session> {
    return this.room.run(new SignIn({ email, password }, this.room.caller));
  }

  async challengeFor(email: string): Promise<string> {
    return (await refusalOf(this.signIn(email))).details.secondFactor!.challenge!;
  }

  complete(challenge: string, code: string): Promise<Session> {
    return this.room.run(new CompleteSignIn({ challenge, code }, this.room.caller));
  }

  actorOf(session: Session): Promise<Actor> {
    return this.room.actorOf(session.refreshToken!);
  }

  /** Somebody with a password and nothing else. */
  async open(...roles: Role[]) {
    const handle = `person-${++this.count}`;
    const email = `${handle}@example.com`;
    const account = { email, password, displayName: handle, handle, roles };
    const id = await this.room.app.get(Identity).openDemoAccount(account);
    // Demo accounts get no links in mails.
    await this.room.db.run(`UPDATE users SET demo = false WHERE id = $1::uuid`, id);
    const actor = await this.actorOf(await this.signIn(email));
    return { id, email, actor };
  }

  /** The same with an authenticator app; `code(1)` is good, however long it takes to get there. */
  async openWithAuthenticator(...roles: Role[]) {
    const somebody = await this.open(...roles);
    const { secret, uri } = await this.room.run(new StartAuthenticator(somebody.actor, password));
    const code = (steps: number) =>
      generate({ secret, epoch: Math.floor((Date.now() + steps * STEP_MS) / 1000) });
    const confirm = new ConfirmAuthenticator(somebody.actor, await code(0), this.room.caller);
    const { recoveryCodes } = await this.room.run(confirm);
    const actor = { ...somebody.actor, secondFactor: true };
    return { ...somebody, actor, uri, code, recoveryCodes: recoveryCodes! };
  }

  async addPasskey(actor: Actor, key = new SoftwareAuthenticator(STOREFRONT)) {
    const { challenge } = await this.room.run(new StartPasskey(actor, password));
    const body = { name: 'Phone', passkey: key.create(challenge) };
    return { key, ...(await this.room.run(new AddPasskey(actor, body, this.room.caller))) };
  }
}
