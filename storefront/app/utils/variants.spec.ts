import type { Product, Variant } from '#shared/types/marketplace';
import { chosenVariant, mostAtOnce, stockWords, variantWith } from './variants';

const variant = (id: string, optionValues: string[], inStock = true) =>
  ({ id, optionValues, inStock, stockLeft: null }) as unknown as Variant;

const product = {
  options: [
    { name: 'Size', values: ['S', 'M'] },
    { name: 'Colour', values: ['Red', 'Blue'] },
  ],
  variants: [
    variant('s-red', ['S', 'Red'], false),
    variant('s-blue', ['S', 'Blue']),
    variant('m-red', ['M', 'Red']),
    variant('m-green', ['M', 'Green']),
  ],
} as unknown as Product;

const from = (id: string) => product.variants.find((one) => one.id === id)!;

describe('the chosen variant', () => {
  it('is the one of the address, even when it is sold out', () => {
    expect(chosenVariant(product, 's-red')?.id).toBe('s-red');
  });

  it('is else the first that can be bought', () => {
    expect(chosenVariant(product, 'gone')?.id).toBe('s-blue');
    expect(chosenVariant(product, undefined)?.id).toBe('s-blue');
  });
});

describe('choosing one option value', () => {
  it('keeps the others where that exists', () => {
    expect(variantWith(product, from('s-red'), 0, 'M')?.id).toBe('m-red');
  });

  it('takes what there is where it does not', () => {
    expect(variantWith(product, from('s-blue'), 1, 'Green')?.id).toBe('m-green');
    expect(variantWith(product, from('s-blue'), 0, 'M')?.id).toBe('m-red');
  });

  it('leads nowhere when nothing has it', () => {
    expect(variantWith(product, from('s-red'), 0, 'XL')).toBeUndefined();
  });
});

it.each([
  [{ inStock: false, stockLeft: 0 }, 'Sold out'],
  [{ inStock: true, stockLeft: 1 }, 'The last one'],
  [{ inStock: true, stockLeft: 3 }, 'Only 3 left'],
  [{ inStock: true, stockLeft: null }, 'In stock'],
])('says %j as "%s"', (stock, words) => {
  expect(stockWords(stock)).toBe(words);
});

it('lets nobody choose more than there is, or more than ten', () => {
  expect(mostAtOnce({ stockLeft: 3 })).toBe(3);
  expect(mostAtOnce({ stockLeft: null })).toBe(10);
});
