import { Command, Option } from 'commander';
import { openSignedIn } from '../../context.js';
import { count } from '../../terminal/words.js';

interface Options {
  format?: 'csv' | 'jsonl';
  output?: string;
  status?: 'draft' | 'published' | 'archived';
}

export const exportProducts = () =>
  new Command('export')
    .description('all your products as a file that `listings import` takes back')
    .addOption(
      new Option('--format <format>')
        .choices(['csv', 'jsonl'])
        .default(undefined, 'csv, or jsonl under --json'),
    )
    .addOption(new Option('--status <status>', 'only these').choices(['draft', 'published', 'archived']))
    .option('--output <file>', 'where to write it; standard output when left out')
    .addHelpText(
      'after',
      '\nExamples:\n  $ flexbizz products export --output products.csv\n  $ flexbizz products export --jq .title\n',
    )
    .action(async ({ format, output: file, status }: Options, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const { lineOf, textOf, writeWhole } = await import('../../listings/export-file.js');
      const products = flexbizz.sellerProducts.export({ query: { limit: 100, status } });
      const chosen = format ?? (output.json && file === undefined ? 'jsonl' : 'csv');
      if (file !== undefined) {
        let written = 0;
        const counted = async function* () {
          for await (const product of products) yield (written++, product);
        };
        await writeWhole(file, textOf(counted(), chosen));
        return output.show({ file, products: written }, () => `${count(written, 'product')} in ${file}.`);
      }
      if (chosen === 'csv') for await (const text of textOf(products, chosen)) await output.raw(text);
      else for await (const product of products) await output.line(lineOf(product), JSON.stringify);
    });
