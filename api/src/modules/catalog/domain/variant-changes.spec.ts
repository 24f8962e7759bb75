import { describe, expect, it } from '@jest/globals';
import type { ProductVariant } from './product.js';
import { changeVariants, type VariantChange } from './variant-changes.js';

const variant = (id: string, sku: string | null, ...optionValues: string[]): ProductVariant => ({
  ...{ id, sku, optionValues, priceAmount: 4800, compareAtAmount: 6000, currency: 'USD' },
  ...{ barcode: '0123', weightGrams: 450, imageSha256: null },
});
const SAGE = variant('a', 'APR-SAGE', 'Sage');
const INK = variant('b', 'APR-INK', 'Ink');
const usd = (amount: number) => ({ amount, currency: 'USD' });
const change = (changes: VariantChange[], mode?: 'replace' | 'merge', before = [SAGE, INK]) =>
  changeVariants(before, changes, mode);

describe('a variant that is changed', () => {
  it('keeps what is left out and loses what is null', () => {
    const { variants, stock } = change([{ sku: 'APR-SAGE', price: usd(5000), barcode: null }]);
    expect(variants).toEqual([{ ...SAGE, priceAmount: 5000, barcode: null }]);
    expect(stock).toEqual([undefined]);
  });

  it('keeps its id by SKU, even when its options are renamed', () => {
    const { variants } = change([{ sku: 'APR-SAGE', optionValues: ['Sage green'] }]);
    expect(variants).toEqual([{ ...SAGE, optionValues: ['Sage green'] }]);
  });

  it('keeps its id by its options, and takes another SKU', () => {
    const { variants } = change([
      { sku: 'NEW', optionValues: ['Ink'] },
      { optionValues: ['Rust'], price: usd(1) },
    ]);
    expect(variants.map(({ id, sku }) => [id === 'b', sku])).toEqual([
      [true, 'NEW'],
      [false, null],
    ]);
  });

  it('is the only one there is, when nothing says which', () => {
    expect(change([{ price: usd(1) }], 'replace', [SAGE]).variants).toEqual([
      { ...SAGE, priceAmount: 1, compareAtAmount: 6000 },
    ]);
  });

  it('loses a price before that its new price has overtaken', () => {
    expect(change([{ sku: 'APR-SAGE', price: usd(6000) }]).variants[0]!.compareAtAmount).toBeNull();
  });
});

describe('variants that are not named', () => {
  it('end when the list is all of them', () => {
    expect(change([{ sku: 'APR-INK' }]).variants).toEqual([INK]);
  });

  it('stay where they are when only some are changed', () => {
    const { variants, places } = change(
      [
        { sku: 'APR-RUST', optionValues: ['Rust'], price: usd(1) },
        { sku: 'APR-INK', stock: 3 },
      ],
      'merge',
    );
    expect(variants.map(({ sku }) => sku)).toEqual(['APR-SAGE', 'APR-INK', 'APR-RUST']);
    expect(places).toEqual([undefined, 1, 0]);
  });

  it('stay when there is no list', () => {
    expect(changeVariants([SAGE, INK], undefined).variants).toEqual([SAGE, INK]);
  });
});

describe('a change is refused', () => {
  it('when it means a variant that is not there', () => {
    expect(change([{ sku: 'APR-GONE', stock: 1 }], 'merge').problems).toMatchObject([
      { pointer: '/variants/0/sku', code: 'no-such-variant' },
    ]);
  });

  it('when it could mean any of several', () => {
    expect(change([{ stock: 1 }], 'merge').problems).toMatchObject([
      { pointer: '/variants/0/optionValues', code: 'no-such-variant' },
    ]);
  });

  it('when it is a new one without a price', () => {
    expect(change([{ optionValues: ['Rust'] }], 'merge').problems).toMatchObject([
      { pointer: '/variants/0/price', code: 'missing' },
    ]);
  });
});
