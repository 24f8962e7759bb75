import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { dryRunOption, wouldSend, type DryRun } from '../../dry-run.js';

export const open = () =>
  new Command('open')
    .description('open a shop on your account, so that you can sell')
    .addOption(dryRunOption())
    .action(async ({ dryRun }: DryRun, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      if (dryRun) return wouldSend(output, 'account.becomeSeller', {});
      const account = await flexbizz.account.becomeSeller();
      output.show(
        account,
        ({ handle }) => `Your shop "${handle}" is open. List something: flexbizz listings import <file>`,
      );
    });
