import { Command, Option } from 'commander';
import { openSignedIn } from '../../context.js';
import { EXIT } from '../../exit-codes.js';
import { usage } from '../../failure.js';
import { oneMore } from '../../terminal/arguments.js';

interface Options {
  photos?: string;
  fetchImages?: boolean;
  publish?: boolean;
  dryRun?: boolean;
  keepStock?: boolean;
  allowFree?: boolean;
  verbose?: boolean;
  currency: string;
  encoding?: string;
  errorsFile?: string;
  keepVariants?: boolean;
  mapCategories?: string;
  ignoreColumn?: string[];
}

const HELP = `
The file is a Shopify product export, the CSV of \`flexbizz products export\`, or
JSON Lines with one product a line. A product is known by its handle: importing
it again changes the same product, and nothing when nothing changed.

A column that is not there leaves that field as it is; an empty cell clears it.
A file with a title, options and prices says all variants of a product: one that
is not in it ends. A file of less (prices, stock) leaves the others. What cannot
be listed is named by line, column and value, and written to <file>.errors.csv,
which can be put right and imported as it is.

Examples:
  $ flexbizz listings import products.csv --photos ./photos --dry-run
  $ flexbizz listings import products.csv --photos ./photos --publish
  $ flexbizz listings import prices.csv --dry-run
  $ flexbizz listings import products.csv.errors.csv
  $ flexbizz products export | flexbizz --profile other listings import -
`;

export const importListings = () =>
  new Command('import')
    .description('list the products of a CSV or JSONL file')
    .argument('<file>', 'the file, or - for standard input')
    .option('--photos <folder>', 'where the photographs are that the file names')
    .option('--fetch-images', 'get photographs that are in no folder from their addresses')
    .option('--publish', 'show what the file says is published (else new products wait as drafts)')
    .option('--dry-run', 'name every field that would change, change nothing')
    .option('--keep-variants', 'leave variants that the file does not name')
    .option('--map-categories <file>', 'what your categories are here: CSV of two columns, or a JSON object')
    .option('--ignore-column <name>', 'a column that is not meant to be read; may be repeated', oneMore)
    .option('--keep-stock', 'leave the counts in the shop as they are')
    .option('--allow-free', 'publish products that cost nothing, too')
    .option('--verbose', 'name every line, not only the first of each kind')
    .addOption(
      new Option('--currency <code>', 'of the prices in the file').default('USD').env('FLEXBIZZ_CURRENCY'),
    )
    .option(
      '--encoding <name>',
      'of the file, e.g. windows-1252; else UTF-8, or UTF-16 where the file says so',
    )
    .option('--errors-file <file>', 'where to write what was refused')
    .addHelpText('after', HELP)
    .action(async (file: string, options: Options, command: Command) => {
      const { publish = false, dryRun = false, keepStock = false, allowFree = false } = options;
      const { fetchImages = false, verbose = false } = options;
      const currency = options.currency.toUpperCase();
      if (!/^[A-Z]{3}$/.test(currency))
        throw usage(`"${options.currency}" is no currency.`, 'Give three letters, like USD or EUR.');
      if (options.errorsFile !== undefined && options.errorsFile === file)
        throw usage('The report of errors would overwrite the file.', 'Give --errors-file another name.');
      const context = await openSignedIn(command);
      const { importFile } = await import('../../listings/import-file.js');
      const { reportText } = await import('../../listings/report-text.js');
      const report = await importFile(
        file,
        { ...options, currency, publish, dryRun, keepStock, allowFree, fetchImages },
        context,
      );
      context.output.show(report, (data) => reportText(data, verbose));
      if (report.products.created > 0 && !publish && !dryRun)
        context.output.say('New products wait as drafts. To show them: the same with --publish.');
      if (report.products.refused > 0) process.exitCode = EXIT.partly;
    });
