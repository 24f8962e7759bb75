import type { Answer } from '@flexbizz/sdk';
import { Command, Option } from 'commander';
import { openContext } from '../context.js';
import { wholeNumber } from '../terminal/arguments.js';
import { screenWidth, table, type Column } from '../terminal/table.js';
import { money } from '../terminal/words.js';

const SORTS = ['relevance', 'newest', 'rating', 'price-asc', 'price-desc'] as const;

interface Options {
  sort: (typeof SORTS)[number];
  category?: string;
  seller?: string;
  inStock?: boolean;
  limit: number;
}
type Card = Answer<'search.products'>['items'][number];

export const search = () =>
  new Command('search')
    .description('what the whole marketplace offers; misspelt words and words too many are forgiven')
    .argument('[words...]', 'what to look for; everything without')
    .addOption(new Option('--sort <order>', 'in which order').choices(SORTS).default('relevance'))
    .option('--category <key>', 'only in this aisle')
    .option('--seller <handle>', 'only of this shop')
    .option('--in-stock', 'only what can be bought now')
    .option('--limit <number>', 'how many at most', wholeNumber, 25)
    .addHelpText(
      'after',
      '\nExamples:\n  $ flexbizz search enamel mug\n  $ flexbizz search --category home --sort rating --limit 10\n',
    )
    .action(async (words: string[], { limit, ...options }: Options, command: Command) => {
      const { flexbizz, output } = await openContext(command);
      const q = words.join(' ');
      const found = flexbizz.search.products({
        query: { ...options, q, limit: Math.min(Math.max(limit, 1), 100) },
      });
      const items = await found.toArray({ limit });
      const { correctedTo, droppedWords, approximate } = await found.page();
      if (correctedTo) output.say(`No exact match for “${q}”. Showing results for “${correctedTo}”.`);
      if (approximate.items)
        output.say('More match than could be put in order. Add a word or a filter to narrow it down.');
      output.show({ items, correctedTo, droppedWords, approximate }, () =>
        items.length > 0 ? table(items, COLUMNS, screenWidth()) : `No results${q && ` for “${q}”`}.`,
      );
    });

const COLUMNS: Column<Card>[] = [
  { title: 'PRODUCT', of: ({ title }) => title, flexible: true },
  { title: 'SHOP', of: ({ seller }) => seller.handle },
  { title: 'RATING', of: ratingText },
  { title: 'PRICE', of: priceText, align: 'right' },
];

/** As the storefront shows it: the average, and how many gave it. */
function ratingText({ rating }: Card): string {
  return rating.count === 0 ? '–' : `${rating.average.toFixed(1)} (${rating.count})`;
}

function priceText({ price, priceVaries, inStock }: Card): string {
  return inStock ? `${priceVaries ? 'from ' : ''}${money(price)}` : 'sold out';
}
