import { Command, Option } from 'commander';
import { openSignedIn } from '../../context.js';
import { dryRunOption, type DryRun } from '../../dry-run.js';
import { EXIT } from '../../exit-codes.js';
import { usage } from '../../failure.js';
import type { StatusResult } from '../../products-at-once.js';
import { confirm } from '../../terminal/confirm.js';
import { screenWidth } from '../../terminal/table.js';
import { count } from '../../terminal/words.js';

interface Options extends DryRun {
  yes?: boolean;
  from?: string;
  all?: boolean;
  status?: 'draft' | 'published' | 'archived';
  query?: string;
}

const VERBS = {
  publish: { status: 'published', done: 'is published', asks: 'Show %s to everybody?' },
  unpublish: { status: 'draft', done: 'is a draft', asks: 'Take %s back to drafts?' },
  archive: { status: 'archived', done: 'is archived', asks: 'Take %s out of the shop?' },
} as const;

/** Fewer than these, named one by one, are published and unpublished without being asked. */
const FEW = 10;

const changing = (verb: keyof typeof VERBS, description: string) =>
  new Command(verb)
    .description(description)
    .argument('[product...]', 'handles, ids or SKUs')
    .option(
      '--from <file>',
      'a file with a product on each line, or a CSV with a column for it; - for standard input',
    )
    .addOption(
      new Option('--status <status>', 'all that are this').choices(['draft', 'published', 'archived']),
    )
    .option('--query <words>', 'all whose title, handle or SKU has these words')
    .option('--all', 'every product of the shop')
    .addOption(dryRunOption())
    .option('--yes', 'do not ask')
    .addHelpText(
      'after',
      `\nExamples:\n  $ flexbizz products ${verb} linen-apron APR-SAGE\n  $ flexbizz products ${verb} --query apron --dry-run\n  $ flexbizz products ${verb} --from old.csv --yes\n`,
    )
    .action(async (words: string[], options: Options, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const { status, done, asks } = VERBS[verb];
      const { changeStatus, wordsIn } = await import('../../products-at-once.js');
      const { yes, dryRun = false, from, all, status: those, query: q } = options;
      const filter = all || those || q ? { status: those, q } : undefined;
      const products = [...new Set([...words, ...(from === undefined ? [] : await wordsIn(from))])];
      if (filter && products.length > 0)
        throw usage('Products are named and filtered at once.', 'Name them, or describe them.');
      if (!filter && products.length === 0)
        throw usage(
          'No product is named.',
          'Name handles, ids or SKUs, or use --from, --query, --status or --all.',
        );
      const which = filter ? { filter } : { products };
      const small = products.length > 0 && products.length < FEW && verb !== 'archive';
      if (!dryRun && !small && !yes) {
        const would = await changeStatus(flexbizz, { status, ...which, dryRun: true });
        const concerned = would.filter((result) => result.status === 'changed').length;
        if (concerned > 0 || products.length > 0)
          await confirm(asks.replace('%s', count(concerned, 'product')), {});
      }
      const results = await changeStatus(flexbizz, { status, ...which, dryRun });
      const changed = results.filter((result) => result.status === 'changed').length;
      const refused = results.filter((result) => result.status === 'refused').length;
      const summary = { changed, unchanged: results.length - changed - refused, refused };
      const items = results.filter((result) => result.status !== 'refused');
      output.show({ dryRun, ...summary, items, results }, () => resultText(results, { done, dryRun }));
      if (refused > 0)
        process.exitCode = items.length > 0 || results.length > 1 ? EXIT.partly : EXIT.notFound;
    });

type Results = readonly StatusResult[];
const LINES = 20;

function resultText(results: Results, { done, dryRun }: { done: string; dryRun: boolean }): string {
  const lines = results.map(({ product, handle, status, before, errors }) =>
    status === 'refused'
      ? `${product}: ${errors[0]?.message ?? 'refused'}`
      : status === 'unchanged'
        ? `${handle} ${done} already`
        : dryRun
          ? `${handle}: ${before} → ${done.replace(/^is (a )?/, '')}`
          : `${handle} ${done}`,
  );
  const shown = screenWidth() === undefined ? lines : lines.slice(0, LINES);
  const more = lines.length - shown.length;
  const changed = results.filter(({ status }) => status === 'changed').length;
  return [
    ...(dryRun ? ['Nothing was changed. This would be:'] : []),
    ...shown,
    ...(more > 0 ? [`… and ${more.toLocaleString('en')} more`] : []),
    ...(lines.length === 1
      ? []
      : [
          `${changed.toLocaleString('en')} of ${count(lines.length, 'product')} ${dryRun ? 'would change' : 'changed'}.`,
        ]),
  ].join('\n');
}

export const publish = () => changing('publish', 'show products to everybody');

export const unpublish = () => changing('unpublish', 'take products back to drafts');

export const archive = () => changing('archive', 'put products away; orders keep them');
