import { Command, Option } from 'commander';
import { openSignedIn } from '../../context.js';
import { wholeNumber } from '../../terminal/arguments.js';
import { unitsOf, type SellerProduct } from '../../products.js';
import { screenWidth, table } from '../../terminal/table.js';
import { moment, money } from '../../terminal/words.js';

interface Options {
  status?: 'draft' | 'published' | 'archived';
  query?: string;
  limit: number;
  all?: boolean;
}

export const list = () =>
  new Command('list')
    .description('your products, last changed first')
    .addOption(new Option('--status <status>', 'only these').choices(['draft', 'published', 'archived']))
    .option('--query <words>', 'part of a title, handle or SKU')
    .option('--limit <number>', 'how many at most', wholeNumber, 50)
    .option('--all', 'every one of them')
    .addHelpText(
      'after',
      '\nExamples:\n  $ flexbizz products list --status draft\n  $ flexbizz products list --json --all\n',
    )
    .action(async ({ status, query, limit: most, all = false }: Options, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const limit = all ? Infinity : most;
      const question = { status, q: query, limit: Math.min(limit, 100) };
      const first = await flexbizz.sellerProducts.list({ query: { ...question, total: true } });
      const items = first.items.slice(0, limit);
      for (let { nextCursor } = first; nextCursor && items.length < limit;) {
        const page = await flexbizz.sellerProducts.list({ query: { ...question, cursor: nextCursor } });
        items.push(...page.items.slice(0, limit - items.length));
        ({ nextCursor } = page);
      }
      const total = Math.max(first.total ?? 0, items.length);
      output.show({ items, total }, () =>
        items.length === 0 ? 'No products.' : table(items, COLUMNS, screenWidth()),
      );
      if (total > items.length)
        output.say(
          `${items.length} of ${total.toLocaleString('en')}. More with --limit, every one with --all.`,
        );
    });

const COLUMNS = [
  { title: 'HANDLE', of: ({ handle }: SellerProduct) => handle, flexible: true as const },
  { title: 'STATUS', of: ({ status }: SellerProduct) => status },
  {
    title: 'VARIANTS',
    of: ({ variants }: SellerProduct) => String(variants.length),
    align: 'right' as const,
  },
  { title: 'PRICE', of: priceRange, align: 'right' as const },
  {
    title: 'STOCK',
    of: (product: SellerProduct) => String(unitsOf(product) ?? 'to order'),
    align: 'right' as const,
  },
  { title: 'CHANGED', of: ({ updatedAt }: SellerProduct) => moment(updatedAt) },
];

function priceRange({ variants }: SellerProduct): string {
  const prices = variants.map(({ price }) => price).sort((one, other) => one.amount - other.amount);
  const [lowest, highest] = [prices[0], prices.at(-1)];
  if (!lowest || !highest) return '–';
  return lowest.amount === highest.amount ? money(lowest) : `${money(lowest)}+`;
}
