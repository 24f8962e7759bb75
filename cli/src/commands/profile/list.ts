import { Command } from 'commander';
import { outputFor } from '../../context.js';
import { readConfig } from '../../profile/config.js';
import { screenWidth, table } from '../../terminal/table.js';

export const list = () =>
  new Command('list')
    .description('the profiles of this machine')
    .action(async (_options: object, command: Command) => {
      const output = await outputFor(command);
      const { current, profiles } = await readConfig();
      const items = Object.entries(profiles).map(([name, { apiUrl, account, secretIn }]) => ({
        name,
        current: name === current,
        apiUrl,
        account: account ?? null,
        signedIn: secretIn !== undefined,
      }));
      output.show({ items }, () =>
        items.length === 0
          ? 'No profile yet: flexbizz login makes the first.'
          : table(
              items,
              [
                { title: '', of: (item) => (item.current ? '*' : ' ') },
                { title: 'PROFILE', of: (item) => item.name },
                { title: 'ACCOUNT', of: (item) => item.account ?? '–' },
                { title: 'API', of: (item) => item.apiUrl, flexible: true },
              ],
              screenWidth(),
            ),
      );
    });
