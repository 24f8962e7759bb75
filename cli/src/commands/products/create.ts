import { Command, Option } from 'commander';
import { openSignedIn } from '../../context.js';
import { dryRunOption, wouldSend, type DryRun } from '../../dry-run.js';
import { oneMore } from '../../terminal/arguments.js';
import { productText } from './show.js';
import type { ProductWords } from '../../product-words.js';

const HELP = `
A product with several variants: write it as JSON (--from), or list it with
\`flexbizz listings import\`.

Examples:
  $ flexbizz products create --title "Apron" --price 48 --stock 12 --publish
  $ flexbizz products create --title "Mug" --price 12.50 --photo front.jpg
  $ flexbizz products create --from product.json
`;

/** What one product of one variant is described by, for create and update alike. */
export const productOptions = (command: Command) =>
  command
    .option('--title <text>')
    .option('--description <html>')
    .option('--price <decimal>', 'like 48 or 48.50')
    .addOption(new Option('--currency <code>').default('USD').env('FLEXBIZZ_CURRENCY'))
    .option('--compare-at <decimal>', 'the price before; none takes it away')
    .option('--stock <units>', 'a number, or made-to-order')
    .option('--sku <sku>')
    .option('--vendor <name>')
    .option('--type <words>', 'your own word for what it is')
    .option('--category <key>', 'a category of the marketplace')
    .addOption(new Option('--condition <condition>').choices(['new', 'like-new', 'good', 'fair']))
    .option('--tag <tag>', 'may be repeated', oneMore)
    .option('--photo <file>', 'may be repeated', oneMore);

export const create = () =>
  productOptions(new Command('create').description('list one product'))
    .option('--handle <handle>', 'your key for it; made from the title when left out')
    .option('--from <file>', 'the product as JSON, - for standard input')
    .option('--publish', 'show it at once')
    .addOption(dryRunOption())
    .addHelpText('after', HELP)
    .action(async (words: ProductWords & DryRun & { from?: string }, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const { inputFrom, uploadPhotos } = await import('../../product-words.js');
      const input = await inputFrom(words);
      const images = await uploadPhotos(flexbizz, words.photo, words);
      const body = { ...input, ...(images && { images }) };
      if (words.dryRun) return wouldSend(output, 'sellerProducts.create', { body });
      output.show(await flexbizz.sellerProducts.create({ body }), productText);
    });
