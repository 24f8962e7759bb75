import type { Draft } from './draft.js';
import { refused, type Problem } from './problem.js';

interface FieldError {
  pointer: string;
  code: string;
  message: string;
}

// In the api's own words these speak of what no cell says: money in its smallest unit.
const MESSAGES: Record<string, string> = {
  'amount.too-big': 'This is more than anything may cost here.',
};

const HINTS: Record<string, string> = {
  'option-values.no-such-variant': 'Add a column for the SKU or the option values.',
  'sku.no-such-variant': 'Correct the SKU, or list the product with its title, options and prices.',
  'title.missing': 'A product that is not there yet needs a title: add the column.',
  'variants.missing': 'A product that is not there yet needs a price: add the column.',
  'price.missing': 'A variant that is not there yet needs a price: add the column.',
  'sku.taken': 'Give it another SKU here, or change the other product.',
  'currency.other-currency': 'The marketplace has one currency: see --currency.',
};

/** What the api refuses, in the words of the file: `/variants/1/sku` and `taken` are `sku.taken` in that row. */
export function apiRefusal({ pointer, code, message }: FieldError, draft: Draft): Problem {
  const field = pointer.split('/').findLast((part) => /^[a-z]/i.test(part)) ?? 'product';
  const name = `${field.replaceAll(/[A-Z0-9]+/g, (capital) => `-${capital.toLowerCase()}`)}.${code}`;
  const cell = draft.cellAt(pointer);
  return refused(cell, {
    code: name,
    message: MESSAGES[name] ?? message,
    hint: HINTS[name] ?? `Correct "${cell.column}" and import again.`,
  });
}
