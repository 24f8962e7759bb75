import { Command } from 'commander';
import { setTimeout as pass } from 'node:timers/promises';
import { openSignedIn } from '../../context.js';
import { EXIT } from '../../exit-codes.js';
import { Failure } from '../../failure.js';
import type { OrderSummary } from '../../orders.js';
import { wholeNumber } from '../../terminal/arguments.js';
import { moment, money } from '../../terminal/words.js';
import { itemsText } from './list.js';

const PATIENCE = 5;

interface Options {
  interval: number;
  since?: string;
}

export const follow = () =>
  new Command('follow')
    .description('show orders as they come in and change, until interrupted')
    .option('--interval <seconds>', 'how often to look', wholeNumber, 3)
    .option('--since <time>', 'begin with what was placed at or after; else with what comes now')
    .addHelpText(
      'after',
      '\nExamples:\n  $ flexbizz orders follow\n  $ flexbizz orders follow --json --since 2026-05-01 >> orders.jsonl\n',
    )
    .action(async ({ interval, since }: Options, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const { instant } = await import('../../terminal/instant.js');
      const from = since && instant(since);
      const seen = new Map<string, string>();
      let first = from === undefined;
      let failures = 0;
      output.say('Waiting for orders. Ctrl-C ends it.');
      for (;;) {
        const query = { limit: 100, since: from };
        const page = await flexbizz.safe.sellerOrders.list({ query });
        if (page.error && !page.error.retryable) throw page.error;
        if (page.error && ++failures >= PATIENCE) throw lost(page.error.message);
        if (page.data) {
          failures = 0;
          for (const order of page.data.items.toReversed()) {
            if (!first && seen.get(order.id) !== order.status) output.line(order, lineText);
            seen.set(order.id, order.status);
          }
          first = false;
        }
        await pass(interval * 1_000);
      }
    });

const lineText = (order: OrderSummary) =>
  [
    moment(order.placedAt),
    order.number,
    order.status,
    money(order.total),
    order.buyer.displayName,
    itemsText(order),
  ].join('  ');

const lost = (message: string) =>
  new Failure(
    EXIT.network,
    'client.network',
    message,
    `Gave up after ${PATIENCE} tries; start again with --since.`,
  );
