import { describe, expect, it } from '@jest/globals';
import { demoShop } from './index.ts';

const shop = demoShop();
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the demo shop', () => {
  it('is the same every time', () => {
    expect(demoShop()).toEqual(shop);
  });

  it('has twelve shoppers, a moderator and an admin', () => {
    const counts = (role: 'moderator' | 'admin') =>
      shop.people.filter(({ roles }) => roles.includes(role)).length;
    expect([shop.people.length, counts('moderator'), counts('admin')]).toEqual([14, 1, 1]);
  });

  it('names everyone and everything once', () => {
    expect(repeated([...shop.people, ...shop.sellers].map(({ email }) => email))).toEqual([]);
    expect(repeated([...shop.people, ...shop.sellers].map(({ handle }) => handle))).toEqual([]);
    expect(repeated(shop.products.map(({ handle }) => handle))).toEqual([]);
    expect(repeated(shop.products.map(({ title }) => title))).toEqual([]);
    expect(
      repeated(
        shop.products.flatMap(({ seller, variants }) => variants.map(({ sku }) => `${seller}/${sku}`)),
      ),
    ).toEqual([]);
  });

  it('sells about two hundred and fifty products or more, from every seller', () => {
    expect(shop.products.length).toBeGreaterThan(200);
    expect(new Set(shop.products.map(({ seller }) => seller))).toEqual(
      new Set(shop.sellers.map(({ handle }) => handle)),
    );
  });

  it('gives every variant one value for every option', () => {
    for (const { handle, options, variants } of shop.products) {
      const combinations = options.reduce((count, { values }) => count * values.length, 1);
      expect([handle, variants.length]).toEqual([handle, combinations]);
      for (const { optionValues } of variants) {
        expect(optionValues.map((value, index) => options[index]?.values.includes(value))).toEqual(
          options.map(() => true),
        );
      }
    }
  });

  it('keeps money whole, and a sale below the old price', () => {
    for (const { priceMinor, compareAtMinor, stock } of shop.products.flatMap(({ variants }) => variants)) {
      expect(Number.isInteger(priceMinor) && priceMinor > 0).toBe(true);
      expect(Number.isInteger(stock) && stock >= 0).toBe(true);
      if (compareAtMinor !== undefined) expect(compareAtMinor).toBeGreaterThan(priceMinor);
    }
  });

  it('puts everything in a category, with pictures that say what they show', () => {
    for (const { category, pictures, title } of shop.products) {
      expect(category).toMatch(/^[a-z0-9-]+$/);
      expect(pictures.length).toBeGreaterThanOrEqual(1);
      expect(pictures.length).toBeLessThanOrEqual(6);
      expect(pictures.filter(({ alt }) => !alt.startsWith(title))).toEqual([]);
    }
  });

  it('shows every colour in a picture of its own', () => {
    const coloured = shop.products.filter(({ options }) => options.some(({ name }) => name === 'Colour'));
    expect(coloured.length).toBeGreaterThan(15);
    for (const { handle, options, variants, pictures } of coloured) {
      const shown = new Map(variants.map(({ optionValues, picture }) => [optionValues.at(-1), picture!]));
      const colours = [...shown.values()].map((index) => pictures[index]?.colours[0]);
      expect([handle, new Set(colours).size]).toEqual([handle, options.at(-1)!.values.length]);
    }
  });

  it('has some things sold out, some on sale and some in many sizes and colours', () => {
    const soldOut = shop.products.filter(({ variants }) => variants.every(({ stock }) => stock === 0));
    const onSale = shop.products.filter(({ variants }) =>
      variants.some(({ compareAtMinor }) => compareAtMinor),
    );
    expect(soldOut.length).toBeGreaterThan(3);
    expect(onSale.length).toBeGreaterThan(10);
    expect(shop.products.filter(({ variants }) => variants.length >= 12).length).toBeGreaterThan(1);
  });

  it('grows to any size without repeating a handle or a SKU', () => {
    const large = demoShop({ products: 10_000 }).products;
    const skus = large.flatMap(({ seller, variants }) => variants.map(({ sku }) => `${seller}/${sku}`));
    expect(large).toHaveLength(10_000);
    expect(new Set(large.map(({ handle }) => handle)).size).toBe(10_000);
    expect(new Set(skus).size).toBe(skus.length);
  });
});
