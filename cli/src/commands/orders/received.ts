import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { dryRunOption, wouldSend, type DryRun } from '../../dry-run.js';
import { orderIdOf } from '../../orders.js';
import { orderText } from './show.js';

export const received = () =>
  new Command('received')
    .description('say that something you bought has arrived')
    .argument('<order>', 'its number or id')
    .addOption(dryRunOption())
    .addHelpText('after', '\nExample:\n  $ flexbizz orders received FB-100042\n')
    .action(async (word: string, { dryRun }: DryRun, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const path = { orderId: await orderIdOf(flexbizz, word, 'orders') };
      if (dryRun) return wouldSend(output, 'orders.confirmDelivery', { path });
      output.show(await flexbizz.orders.confirmDelivery({ path }), orderText);
    });
