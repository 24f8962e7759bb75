import type { Answer } from '@flexbizz/sdk';
import { Command, Option } from 'commander';
import { openSignedIn } from '../../context.js';
import { wholeNumber } from '../../terminal/arguments.js';
import { screenWidth, table, type Column } from '../../terminal/table.js';

type Report = Answer<'reports.list'>['items'][number];

interface Options {
  status: Report['status'];
  limit: number;
}

export const list = () =>
  new Command('list')
    .description('reports, the longest waiting first')
    .addOption(new Option('--status <status>', 'which ones').choices(['open', 'resolved']).default('open'))
    .option('--limit <number>', 'how many at most', wholeNumber, 25)
    .action(async ({ status, limit }: Options, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const query = { status, limit: Math.min(limit, 100) };
      const items = await flexbizz.reports.list({ query }).toArray({ limit });
      output.show({ items }, () =>
        items.length === 0 ? `No report is ${status}.` : table(items, COLUMNS, screenWidth()),
      );
    });

// Ids are long, and `show` says the rest.
const COLUMNS: Column<Report>[] = [
  { title: 'ID', of: ({ id }) => id },
  { title: 'REASON', of: ({ reason }) => reason },
  { title: 'ABOUT', of: ({ about, reporter }) => `${about.handle}, by ${reporter.handle}`, flexible: true },
];
