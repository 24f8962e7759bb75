import { Command, Option } from 'commander';
import { openSignedIn } from '../../context.js';
import type { OrderSummary } from '../../orders.js';
import { wholeNumber } from '../../terminal/arguments.js';
import { screenWidth, table, type Column } from '../../terminal/table.js';
import { moment, money } from '../../terminal/words.js';

const STATUSES = ['paid', 'shipped', 'delivered', 'cancelled', 'refunded'] as const;

interface Options {
  status?: (typeof STATUSES)[number];
  since?: string;
  limit: number;
}

export const list = () =>
  new Command('list')
    .description('orders, newest first')
    .addOption(new Option('--status <status>', 'only these').choices(STATUSES))
    .option('--since <time>', 'placed at or after, e.g. 2026-05-01')
    .option('--limit <number>', 'how many at most', wholeNumber, 25)
    .addHelpText(
      'after',
      '\nExamples:\n  $ flexbizz orders list --status paid\n  $ flexbizz orders list --json --since 2026-05-01\n',
    )
    .action(async ({ status, since, limit }: Options, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const { instant } = await import('../../terminal/instant.js');
      const query = { status, since: since && instant(since), limit: Math.min(limit, 100) };
      const items = await flexbizz.sellerOrders.list({ query }).toArray({ limit });
      output.show({ items }, () =>
        items.length === 0 ? 'No orders.' : table(items, COLUMNS, screenWidth()),
      );
    });

export const COLUMNS: Column<OrderSummary>[] = [
  { title: 'ORDER', of: ({ number }) => number },
  { title: 'STATUS', of: ({ status }) => status },
  { title: 'BUYER', of: ({ buyer }) => buyer.displayName },
  { title: 'ITEMS', of: itemsText, flexible: true },
  { title: 'TOTAL', of: ({ total }) => money(total), align: 'right' },
  { title: 'PLACED', of: ({ placedAt }) => moment(placedAt) },
];

export function itemsText({ itemCount, firstTitle }: OrderSummary): string {
  return itemCount > 1 ? `${firstTitle} + ${itemCount - 1}` : firstTitle;
}
