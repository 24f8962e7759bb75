import type { Product, Variant } from '#shared/types/marketplace';
import {
  chosenVariant,
  mostAtOnce,
  queryOf,
  selectionOf,
  selectionWith,
  shownVariant,
  stockWords,
} from './variants';

const variant = (id: string, optionValues: string[], inStock = true, pictureId: string | null = null) =>
  ({ id, optionValues, inStock, stockLeft: null, pictureId }) as unknown as Variant;

const plain = {
  options: [
    { name: 'Size', values: ['S', 'M'] },
    { name: 'Colour', values: ['Red', 'Blue', 'Green'] },
  ],
  variants: [
    variant('s-red', ['S', 'Red'], false),
    variant('s-blue', ['S', 'Blue']),
    variant('m-red', ['M', 'Red']),
    variant('m-green', ['M', 'Green']),
  ],
} as unknown as Product;
const pictured = {
  ...plain,
  variants: plain.variants.map((one) => ({ ...one, pictureId: one.optionValues[1] })),
} as unknown as Product;

describe('what is selected', () => {
  it('is what the address names, even when it is sold out', () => {
    expect(selectionOf(plain, { variant: 's-red' })).toEqual(['S', 'Red']);
    expect(selectionOf(plain, { option1: 'M' })).toEqual(['M', undefined]);
    expect(selectionOf(plain, { option1: 'XL', variant: 'gone' })).toEqual([undefined, undefined]);
  });

  it('is a colour that can be bought where each has a picture, and never a size', () => {
    expect(selectionOf(pictured, {})).toEqual([undefined, 'Blue']);
    expect(selectionOf(pictured, { option1: 'M' })).toEqual(['M', 'Red']);
  });

  it('is everything where there is nothing to choose', () => {
    const one = { options: [], variants: [variant('only', [])] } as unknown as Product;
    expect(chosenVariant(one, selectionOf(one, {}))?.id).toBe('only');
    const sole = {
      options: [{ name: 'Size', values: ['One size'] }],
      variants: [variant('only', ['One size'])],
    } as unknown as Product;
    expect(chosenVariant(sole, selectionOf(sole, {}))?.id).toBe('only');
  });
});

it('chooses a variant when every option is chosen, and shows the first to be bought until then', () => {
  expect(chosenVariant(plain, ['S', undefined])).toBeUndefined();
  expect(shownVariant(plain, ['S', undefined])?.id).toBe('s-blue');
  expect(chosenVariant(plain, ['S', 'Red'])?.id).toBe('s-red');
});

describe('choosing one option value', () => {
  it('keeps the others where that exists, chosen or not', () => {
    expect(selectionWith(plain, ['S', 'Red'], 0, 'M')).toEqual(['M', 'Red']);
    expect(selectionWith(plain, [undefined, 'Red'], 0, 'M')).toEqual(['M', 'Red']);
    expect(selectionWith(plain, [undefined, undefined], 1, 'Green')).toEqual([undefined, 'Green']);
  });

  it('takes what there is where it does not', () => {
    expect(selectionWith(plain, ['S', 'Blue'], 1, 'Green')).toEqual(['M', 'Green']);
    expect(selectionWith(plain, ['S', 'Blue'], 0, 'M')).toEqual(['M', 'Red']);
  });

  it('leads nowhere when nothing has it', () => {
    expect(selectionWith(plain, ['S', 'Red'], 0, 'XL')).toBeUndefined();
  });
});

it('names a selection in the address', () => {
  expect(queryOf(plain, ['M', undefined])).toBe('option1=M');
  expect(queryOf(plain, ['M', 'Green'])).toBe('variant=m-green');
});

it.each([
  [{ inStock: false, stockLeft: 0 }, 'Sold out'],
  [{ inStock: true, stockLeft: 1 }, 'Only one available'],
  [{ inStock: true, stockLeft: 3 }, 'Only 3 left'],
  [{ inStock: true, stockLeft: null }, 'In stock'],
])('says %j as "%s"', (stock, words) => {
  expect(stockWords(stock)).toBe(words);
});

it('lets nobody choose more than there is, or more than ten', () => {
  expect(mostAtOnce({ stockLeft: 3 })).toBe(3);
  expect(mostAtOnce({ stockLeft: null })).toBe(10);
});
