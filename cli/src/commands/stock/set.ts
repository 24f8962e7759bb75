import type { Answer } from '@flexbizz/sdk';
import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { dryRunOption, wouldSend, type DryRun } from '../../dry-run.js';
import { EXIT } from '../../exit-codes.js';
import { usage } from '../../failure.js';

type StockResult = Answer<'stock.set'>['results'][number];

export const set = () =>
  new Command('set')
    .description('say how many units of a SKU are on hand')
    .argument('<sku=units...>', 'pairs, or one SKU and its units; units may be made-to-order')
    .option('--reason <text>', 'kept in the history', 'counted')
    .addOption(dryRunOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ flexbizz stock set APR-SAGE 12\n  $ flexbizz stock set APR-SAGE=12 APR-CLAY=0 --reason "stocktaking"\n',
    )
    .action(async (words: string[], { reason, dryRun }: DryRun & { reason: string }, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const { unitsFrom } = await import('../../product-words.js');
      const items = pairsOf(words).map(([sku, units]) => ({ sku, onHand: unitsFrom(units) }));
      if (dryRun) return wouldSend(output, 'stock.set', { body: { items, reason } });
      const results: StockResult[] = [];
      for (let from = 0; from < items.length; from += 500) {
        const body = { items: items.slice(from, from + 500), reason };
        results.push(...(await flexbizz.stock.set({ body })).results);
      }
      output.show({ results }, () => results.map(resultText).join('\n'));
      if (results.some(({ status }) => status === 'refused')) process.exitCode = EXIT.partly;
    });

function pairsOf(words: string[]): [sku: string, units: string][] {
  if (words.length === 2 && !words.some((word) => word.includes('='))) return [[words[0]!, words[1]!]];
  return words.map((word) => {
    const at = word.lastIndexOf('=');
    if (at <= 0) throw usage(`"${word}" is no pair.`, 'Write sku=units, like APR-SAGE=12.');
    return [word.slice(0, at), word.slice(at + 1)];
  });
}

const resultText = ({ sku, status, onHand, held, problem }: StockResult) =>
  status === 'refused'
    ? `${sku}: ${problem ?? 'refused'}`
    : `${sku}: ${onHand ?? 'made to order'}${status === 'unchanged' ? ' (as before)' : ''}${held ? `, ${held} held by checkouts` : ''}`;
