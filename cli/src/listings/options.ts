import type { Field } from './columns.js';
import { refused, type Problem } from './problem.js';
import type { Row } from './row.js';

const PLACES: readonly { name: Field; value: Field }[] = [
  { name: 'option1Name', value: 'option1Value' },
  { name: 'option2Name', value: 'option2Value' },
  { name: 'option3Name', value: 'option3Value' },
];

const MEANS_NOTHING = { name: 'title', value: 'default title' };

export interface Options {
  /** undefined when the file has no columns for them. */
  names: string[] | undefined;
  /** The cells of a row that tell its variant from the others; undefined when there are none. */
  valuesOf(row: Row): string[] | undefined;
}

/** What variants differ in. `Title / Default Title` is Shopify's way to say "in nothing". */
export function readOptions(first: Row, variants: readonly Row[], problems: Problem[]): Options {
  const named = first.knows('option1Name');
  const valued = PLACES.some(({ value }) => first.knows(value));
  const used = PLACES.filter(({ name, value }) => first.has(name) || variants.some((row) => row.has(value)));
  const meaningful = used.filter(
    ({ name, value }) =>
      (named && first.get(name).toLowerCase() !== MEANS_NOTHING.name) ||
      variants.some((row) => row.get(value).toLowerCase() !== MEANS_NOTHING.value),
  );
  const seen = new Map<string, number>();
  const valuesOf = (row: Row) => meaningful.map(({ value }) => row.get(value));

  for (const { name } of meaningful) {
    if (!named || first.has(name)) continue;
    problems.push(
      refused(first.cell(name), {
        code: 'options.unnamed',
        message: 'Its variants have values here, but the option has no name.',
        hint: 'Name it on the first row of the product, e.g. Colour or Size.',
      }),
    );
  }
  for (const row of variants) {
    for (const { name, value } of meaningful) {
      if (row.has(value)) continue;
      problems.push(
        refused(row.cell(value), {
          code: 'options.value-missing',
          message: `This variant has no ${first.get(name) || 'value'}.`,
          hint: 'Fill the cell: every variant has one value for each option.',
        }),
      );
    }
    const key = valued ? JSON.stringify(valuesOf(row)) : row.get('sku');
    const twin = seen.get(key);
    if (twin !== undefined)
      problems.push(
        refused(row.cell(meaningful[0]?.value ?? 'handle'), {
          code: 'variants.repeated',
          message: `Line ${twin} is the same variant.`,
          hint: 'Remove one of the two rows, or change its options.',
        }),
      );
    else seen.set(key, row.line);
  }
  return {
    names: named ? meaningful.map(({ name }) => first.get(name)) : undefined,
    valuesOf: (row) => (valued ? valuesOf(row) : undefined),
  };
}
