import { styleText } from 'node:util';
import { plain, screenWidth, table } from '../terminal/table.js';
import { count } from '../terminal/words.js';
import type { Report } from './report.js';

const ORDER = ['low', 'medium', 'high'];
const ROWS = 12;

/** Categories that the marketplace found for products whose file says none, the least certain first. */
export function categoryTexts(guesses: Report['guessedCategories'], everything: boolean): string[] {
  if (guesses.length === 0) return [];
  const kinds = [...Map.groupBy(guesses, ({ type, key, confidence }) => [confidence, key, type].join('\n'))]
    .map(([, some]) => ({ ...some[0]!, products: some.length }))
    .sort(
      (one, other) =>
        ORDER.indexOf(one.confidence) - ORDER.indexOf(other.confidence) || other.products - one.products,
    );
  const shown = everything ? kinds : kinds.slice(0, ROWS);
  const more = kinds.length - shown.length;
  const text = table(
    shown,
    [
      { title: 'SURE', of: ({ confidence }) => confidence },
      { title: 'CATEGORY', of: ({ key }) => key },
      { title: 'PRODUCTS', of: ({ products }) => String(products), align: 'right' },
      { title: 'YOUR TYPE', of: ({ type }) => plain(type) || '–', flexible: true },
    ],
    screenWidth(),
  );
  return [
    `Categories were found for ${count(guesses.length, 'product')}. To choose them: --map-categories, or the column category.`,
    text,
    ...(more > 0 ? [styleText('dim', `… and ${more.toLocaleString('en')} more kinds`)] : []),
  ];
}
