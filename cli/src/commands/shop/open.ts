import { Command } from 'commander';
import { openSignedIn } from '../../context.js';

export const open = () =>
  new Command('open')
    .description('open a shop on your account, so that you can sell')
    .action(async (_options: object, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const account = await flexbizz.account.becomeSeller();
      output.show(
        account,
        ({ handle }) => `Your shop "${handle}" is open. List something: flexbizz listings import`,
      );
    });
