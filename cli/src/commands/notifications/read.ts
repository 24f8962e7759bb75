import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { dryRunOption, wouldSend, type DryRun } from '../../dry-run.js';
import { count } from '../../terminal/words.js';

export const read = () =>
  new Command('read')
    .description('mark notifications as read: these, or all there are now')
    .argument('[ids...]', 'their ids, as --json shows them')
    .addOption(dryRunOption())
    .action(async (ids: string[], { dryRun }: DryRun, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const latest = (await flexbizz.notifications.list({ query: { limit: 1 } }).page()).items[0]?.at;
      const body = ids.length > 0 ? { ids } : latest && { upTo: latest };
      if (dryRun) return wouldSend(output, 'notifications.markRead', ...(body ? [{ body }] : []));
      const answer = body ? await flexbizz.notifications.markRead({ body }) : { count: 0 };
      output.show(answer, ({ count: left }) =>
        left === 0 ? 'Everything is read.' : `${count(left, 'notification')} left to read.`,
      );
    });
