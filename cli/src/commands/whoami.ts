import { Command } from 'commander';
import { openSignedIn } from '../context.js';

export const whoami = () =>
  new Command('whoami')
    .description('who is signed in, where, and as what')
    .action(async (_options: object, command: Command) => {
      const { flexbizz, output, selected } = await openSignedIn(command);
      const account = await flexbizz.account.get();
      const { name, profile } = selected;
      output.show({ profile: name, apiUrl: profile.apiUrl, account }, () =>
        [
          `${account.displayName} (${account.handle}) · ${account.email}`,
          `roles    ${['buyer', ...account.roles].join(', ')}`,
          `profile  ${name}`,
          `api      ${profile.apiUrl}`,
        ].join('\n'),
      );
    });
