import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { follow as followEvents, newest } from '../../live/follow.js';
import type { Order, OrderSummary } from '../../orders.js';
import { zeroOrMore } from '../../terminal/arguments.js';
import { columnsText, screenWidth } from '../../terminal/table.js';
import { moment, money } from '../../terminal/words.js';
import { itemsText } from './list.js';

interface Options {
  after?: number;
  continue?: boolean;
  since?: string;
}

export const follow = () =>
  new Command('follow')
    .description('show the orders in your shop as they come in and change, until interrupted')
    .option('--since <time>', 'first those placed at or after; else only what comes now')
    .option('--continue', 'go on where it ended the last time')
    .option('--after <number>', 'go on after this event of yours (see events tail)', zeroOrMore)
    .addHelpText(
      'after',
      '\nExamples:\n  $ flexbizz orders follow\n  $ flexbizz orders follow --json --continue >> orders.jsonl\n',
    )
    .action(async ({ since, ...options }: Options, command: Command) => {
      const context = await openSignedIn(command);
      const { flexbizz, output } = context;
      const { instant } = await import('../../terminal/instant.js');
      const shown = new Set<string>();
      const tell = async (order: OrderSummary, at = order.placedAt) => {
        const step = `${order.id} ${order.status}`;
        if (!shown.has(step)) await output.line(order, (shownOrder) => lineText(shownOrder, at));
        shown.add(step);
      };
      if (since) {
        options.after ??= await newest(context);
        const list = flexbizz.sellerOrders.list({ query: { limit: 100, since: instant(since) } });
        for (const order of (await list.toArray({ limit: 10_000 })).toReversed()) await tell(order);
      }
      await followEvents(context, {
        ...{ command: 'orders follow', sellersOnly: true, ...options },
        onEvent: async ({ type, data, occurredAt }) => {
          if (type !== 'order:status' || data.role !== 'seller') return;
          const order = await flexbizz.sellerOrders.get({ path: { orderId: data.orderId } });
          await tell({ ...summaryOf(order), status: data.status }, occurredAt);
        },
      });
    });

const summaryOf = ({ lines, id, number, status, seller, buyer, total, placedAt }: Order): OrderSummary => ({
  ...{ id, number, status, seller, buyer, total, placedAt },
  itemCount: lines.reduce((sum, { quantity }) => sum + quantity, 0),
  firstTitle: lines[0]!.title,
  imageUrl: lines[0]!.imageUrl,
});

const lineText = (order: OrderSummary, at: string) =>
  columnsText(
    [
      moment(at),
      order.number,
      order.status.padEnd(9),
      money(order.total).padStart(10),
      order.buyer.displayName,
      itemsText(order),
    ],
    screenWidth(),
  );
