import { Register } from '../commands/register.js';
import { RequestPasswordReset } from '../commands/request-password-reset.js';
import { SignIn } from '../commands/sign-in.js';
import { VerifyEmail } from '../commands/verify-email.js';
import type { IdentityRoom } from './identity-room.js';

export const PASSWORD = 'correct horse battery';
export const NEW_PASSWORD = 'brand new and long enough';

export type OpenedAccount = Awaited<ReturnType<ReturnType<typeof accountFixtures>['opened']>>;

/** People who come in as people do: by the links in their mails. */
export const accountFixtures = (room: IdentityRoom) => ({
  signIn: (email: string, password = PASSWORD, caller = room.caller) =>
    room.run(new SignIn({ email, password }, caller)),

  async opened(name: string) {
    const email = `${name}@example.com`;
    await room.run(new Register({ email, displayName: 'Mara' }));
    const token = await room.linkFor(email, 'verify');
    const { refreshToken } = await room.run(new VerifyEmail(token, PASSWORD, room.caller));
    return { email, actor: await room.actorOf(refreshToken!), refreshToken: refreshToken! };
  },

  async resetLink(email: string) {
    await room.run(new RequestPasswordReset(email));
    return room.linkFor(email, 'reset');
  },
});
