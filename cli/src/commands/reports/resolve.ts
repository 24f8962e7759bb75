import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { dryRunOption, wouldSend, type DryRun } from '../../dry-run.js';

export const resolve = () =>
  new Command('resolve')
    .description('say what was decided about a report, and why')
    .argument('<report>', 'its id, as the list shows it')
    .argument('<note...>', 'what was decided, and why')
    .addOption(dryRunOption())
    .addHelpText('after', '\nExample:\n  $ flexbizz reports resolve 0199… "Asked for a gift card. Warned."\n')
    .action(async (reportId: string, words: string[], { dryRun }: DryRun, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const call = { path: { reportId }, body: { note: words.join(' ') } };
      if (dryRun) return wouldSend(output, 'reports.resolve', call);
      output.show(
        await flexbizz.reports.resolve(call),
        ({ about }) => `Resolved: the report about @${about.handle}.`,
      );
    });
