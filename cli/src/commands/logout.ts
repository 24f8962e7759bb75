import { Command } from 'commander';
import { openContext, openSignedIn } from '../context.js';
import { readConfig } from '../profile/config.js';
import { noProfile } from './profile/use.js';
import { forgetSignIn } from '../profile/sign-in-state.js';

export const logout = () =>
  new Command('logout')
    .description('end the sign-in of the profile, here and at the api')
    .option('--everywhere', 'end every other sign-in and token of the account too')
    .action(async ({ everywhere }: { everywhere?: true }, command: Command) => {
      const { flexbizz, output, selected, signedIn } = await (everywhere ? openSignedIn : openContext)(
        command,
      );
      const { current, profiles } = await readConfig();
      // The current one may never have been signed in; a name that was typed must be one that is there.
      if (selected.name !== current && !profiles[selected.name]) throw noProfile(selected.name);
      // The others first: when they could not be ended, this sign-in is still there to try again with.
      const others = everywhere && (await flexbizz.sessions.revokeOthers()).revoked;
      // Whatever the api says, this machine must forget the secret.
      const ended = signedIn ? (await flexbizz.safe.auth.signOut()).error === undefined : false;
      await forgetSignIn(selected);
      output.show(
        { profile: selected.name, signedOut: true, endedAtApi: ended, othersEnded: others ?? 0 },
        () => {
          if (signedIn && !ended)
            return 'Signed out here. The api could not be told; the session ends by itself.';
          return others === undefined ? 'Signed out.' : `Signed out. ${othersEnded(others)}`;
        },
      );
    });

const othersEnded = (count: number) =>
  count === 1 ? '1 other sign-in or token has ended.' : `${count} other sign-ins and tokens have ended.`;
