import { Command } from 'commander';
import { openContext } from '../context.js';
import { readConfig } from '../profile/config.js';
import { noProfile } from './profile/use.js';
import { forgetSignIn } from '../profile/sign-in-state.js';

export const logout = () =>
  new Command('logout')
    .description('end the sign-in of the profile, here and at the api')
    .action(async (_options: object, command: Command) => {
      const { flexbizz, output, selected, signedIn } = await openContext(command);
      const { current, profiles } = await readConfig();
      // The current one may never have been signed in; a name that was typed must be one that is there.
      if (selected.name !== current && !profiles[selected.name]) throw noProfile(selected.name);
      // Whatever the api says, this machine must forget the secret.
      const ended = signedIn ? (await flexbizz.safe.auth.signOut()).error === undefined : false;
      await forgetSignIn(selected);
      output.show({ profile: selected.name, signedOut: true, endedAtApi: ended }, () =>
        signedIn && !ended
          ? 'Signed out here. The api could not be told; the session ends by itself.'
          : 'Signed out.',
      );
    });
