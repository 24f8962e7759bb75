import { styleText } from 'node:util';
import { fit, plain, screenWidth, wrap } from '../terminal/table.js';
import { count } from '../terminal/words.js';
import { categoryTexts } from './category-text.js';
import { differenceTexts } from './difference-text.js';
import type { Looked } from './look-over.js';
import { fileNameOf } from './photo-name.js';
import type { Problem } from './problem.js';
import type { Report } from './report.js';

/** What is said before anything is sent. */
export function unknownTexts({ unread, unknownValues }: Pick<Looked, 'unread' | 'unknownValues'>): string[] {
  const columns = unread.map((name) => `"${fit(plain(name), 40)}"`).join(', ');
  return [
    ...(unread.length > 0 ? [`Not read, for nobody knows these columns: ${columns}.`] : []),
    ...problemTexts(unknownValues, 'refused', false),
  ];
}

const EXAMPLES = 3;

/** One line for the whole, then each kind of problem once with its first few places. */
export function reportText(report: Report, everything: boolean): string {
  const { created, updated, unchanged, refused } = report.products;
  const verb = report.dryRun ? 'would be ' : '';
  const total = created + updated + unchanged + refused;
  const counts = [
    `${created} ${verb}created`,
    `${updated} ${verb}updated`,
    `${unchanged} unchanged`,
    ...(refused ? [styleText('red', `${refused} refused`)] : []),
  ].join(', ');
  const parts = [
    `${count(total, 'product')} in ${count(report.rows, 'row')}: ${counts}`,
    [
      ...(report.imagesUploaded ? [`${count(report.imagesUploaded, 'photograph')} uploaded`] : []),
      `${report.seconds.toFixed(1)} s`,
    ].join(' · '),
    ...differenceTexts(report.changes, everything),
    ...problemTexts(report.problems, 'refused', everything),
  ];
  if (report.errorsFile)
    parts.push(`The refused rows are in ${report.errorsFile}: put them right and import that file.`);
  parts.push(...categoryTexts(report.guessedCategories, everything));
  parts.push(...problemTexts(report.problems, 'adjusted', everything));
  if (!everything && report.problems.length + report.changes.length > 0)
    parts.push(styleText('dim', 'Every line: --verbose or --json.'));
  return parts.join('\n');
}

function problemTexts(
  problems: readonly Problem[],
  effect: Problem['effect'],
  everything: boolean,
): string[] {
  const kinds = Map.groupBy(
    problems.filter((problem) => problem.effect === effect),
    ({ code }) => code,
  );
  return [...kinds].map(([code, some]) => {
    const { message, hint } = some[0]!;
    const alike = some.every((problem) => problem.message === message);
    const shown = everything ? some : some.slice(0, EXAMPLES);
    const more = some.length - shown.length;
    return [
      `${effect === 'refused' ? styleText('red', '✗') : styleText('yellow', '!')} ${some.length.toLocaleString('en')} × ${code}`,
      ...(alike ? indented(message) : []),
      ...indented(hint),
      ...shown.map((problem) => styleText('dim', placeText(problem, alike))),
      ...(more > 0 ? [styleText('dim', `    … and ${more.toLocaleString('en')} more`)] : []),
    ].join('\n');
  });
}

/** Broken between words on a screen, whole in a pipe. */
const indented = (text: string): string[] =>
  wrap(text, (screenWidth() ?? Infinity) - 2).map((line) => `  ${line}`);

function placeText({ line, column, value, message }: Problem, alike: boolean): string {
  const text = `    line ${line}, ${column}${value ? ` ${short(value)}` : ''}${alike ? '' : `: ${message}`}`;
  const width = screenWidth();
  return width === undefined ? text : fit(text, width);
}

/** The end of an address tells more than its beginning. */
function short(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ');
  return /^https?:/.test(line) ? `…/${fileNameOf(line)}` : `"${fit(line, 40)}"`;
}
