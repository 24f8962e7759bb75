import { styleText } from 'node:util';
import { fit, plain, screenWidth } from '../terminal/table.js';
import type { Report } from './report.js';
import type { Difference } from './send-batch.js';

const PRODUCTS = 10;
const FIELDS = 12;
const LONGEST = 48;

/** What a dry run found, product by product: each field with its old and its new value. */
export function differenceTexts(changes: Report['changes'], everything: boolean): string[] {
  const shown = everything ? changes : changes.slice(0, PRODUCTS);
  const more = changes.length - shown.length;
  return [
    ...shown.map(({ handle, line, differences }) => {
      const fields = everything ? differences : differences.slice(0, FIELDS);
      const left = differences.length - fields.length;
      return [
        `${styleText('cyan', '~')} ${plain(handle)} ${styleText('dim', `(line ${line})`)}`,
        ...fields.map((difference) => onScreen(`    ${differenceText(difference)}`)),
        ...(left > 0 ? [styleText('dim', `    … and ${left} more`)] : []),
      ].join('\n');
    }),
    ...(more > 0 ? [styleText('dim', `… and ${more.toLocaleString('en')} more products`)] : []),
  ];
}

function differenceText({ field, variant, before, after }: Difference): string {
  if (field === 'variant')
    return before === null
      ? `+ variant ${plain(variant ?? '')}: ${valueText(after)}`
      : `- variant ${plain(variant ?? '')} ends: ${valueText(before)}`;
  const name = variant === null ? field : `${plain(variant)} ${field}`;
  return `${name}: ${valueText(before)} → ${valueText(after)}`;
}

const valueText = (value: string | null) => (value === null ? 'none' : fit(plain(value), LONGEST));

function onScreen(text: string): string {
  const width = screenWidth();
  return width === undefined ? text : fit(text, width);
}
