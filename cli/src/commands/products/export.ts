import { Command, Option } from 'commander';
import { openSignedIn } from '../../context.js';

interface Options {
  format: 'csv' | 'jsonl';
  output?: string;
  status?: 'draft' | 'published' | 'archived';
}

export const exportProducts = () =>
  new Command('export')
    .description('all your products as a file that `listings import` takes back')
    .addOption(new Option('--format <format>').choices(['csv', 'jsonl']).default('csv'))
    .addOption(new Option('--status <status>', 'only these').choices(['draft', 'published', 'archived']))
    .option('--output <file>', 'where to write it; standard output when left out')
    .addHelpText(
      'after',
      '\nExamples:\n  $ flexbizz products export --output products.csv\n  $ flexbizz products export --format jsonl | jq .title\n',
    )
    .action(async ({ format, output: file, status }: Options, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const { exportTo } = await import('../../listings/export-file.js');
      const products = flexbizz.sellerProducts.list({ query: { limit: 100, status } });
      const written = await exportTo(products, format, { file, raw: (text) => output.raw(text) });
      if (file === undefined) return;
      output.show({ file, products: written }, () => `${written} products are in ${file}.`);
    });
