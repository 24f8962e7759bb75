import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { dryRunOption, wouldSend, type DryRun } from '../../dry-run.js';
import { orderIdOf } from '../../orders.js';
import { orderText } from './show.js';

interface Options extends DryRun {
  carrier: string;
  tracking: string;
  trackingUrl?: string;
}

export const ship = () =>
  new Command('ship')
    .description('mark an order as shipped; the buyer sees the tracking number')
    .argument('<order>', 'its number or id')
    .requiredOption('--carrier <name>', 'who carries it')
    .requiredOption('--tracking <number>', 'the number of the parcel')
    .option('--tracking-url <url>', 'where the buyer can follow it')
    .addOption(dryRunOption())
    .addHelpText(
      'after',
      '\nExample:\n  $ flexbizz orders ship FB-100042 --carrier UPS --tracking 1Z999AA10123456784\n',
    )
    .action(async (word: string, { carrier, tracking, trackingUrl, dryRun }: Options, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const path = { orderId: await orderIdOf(flexbizz, word) };
      const body = { carrier, trackingNumber: tracking, ...(trackingUrl && { trackingUrl }) };
      if (dryRun) return wouldSend(output, 'sellerOrders.ship', { path, body });
      output.show(await flexbizz.sellerOrders.ship({ path, body }), orderText);
    });
