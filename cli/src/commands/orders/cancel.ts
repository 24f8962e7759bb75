import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { dryRunOption, wouldSend, type DryRun } from '../../dry-run.js';
import { orderIdOf } from '../../orders.js';
import { confirm } from '../../terminal/confirm.js';
import { money } from '../../terminal/words.js';
import { orderText } from './show.js';

interface Options extends DryRun {
  reason: string;
  yes?: boolean;
}

export const cancel = () =>
  new Command('cancel')
    .description('cancel an order before it ships; the buyer gets the money back')
    .argument('<order>', 'its number or id')
    .requiredOption('--reason <text>', 'what the buyer reads')
    .option('--yes', 'do not ask')
    .addOption(dryRunOption())
    .addHelpText('after', '\nExample:\n  $ flexbizz orders cancel FB-100042 --reason "Out of stock" --yes\n')
    .action(async (word: string, { reason, yes, dryRun }: Options, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const path = { orderId: await orderIdOf(flexbizz, word) };
      const { number, total } = await flexbizz.sellerOrders.get({ path });
      if (dryRun) return wouldSend(output, 'sellerOrders.cancel', { path, body: { reason } });
      await confirm(`Cancel ${number} and give ${money(total)} back?`, { yes });
      output.show(await flexbizz.sellerOrders.cancel({ path, body: { reason } }), orderText);
    });
