import { describe, expect, it } from '@jest/globals';
import { categories } from './categories.js';
import { categoryFor } from './category-guess.js';
import { ELSEWHERE } from './category-tree.js';

const keys = new Set(categories.map(({ key }) => key));
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the category tree', () => {
  it('has a tree of unique keys whose parents exist', () => {
    expect(repeated(categories.map(({ key }) => key))).toEqual([]);
    expect(categories.filter(({ parent }) => parent && !keys.has(parent))).toEqual([]);
  });

  it.each([
    ['Fixed Gear Bicycle', ['Fixie'], 'The Delta', 'fixed-gear'],
    ['Snowboard Bindings', ['Snowboard Bindings'], 'Myth', 'snowboard-bindings'],
    ['Womens', ['Sweaters'], 'Gertrude Cardigan', 'womens-knitwear'],
    ['Mens', ['Shirts'], 'Ayres Chambray', 'mens-shirts'],
    ['Helmet', [], 'Savant Helmet', 'bike-helmets'],
    ['Helmets', [], 'Aera', 'snow-helmets'],
    ['', [], '14k Solid Bloom Earrings', 'earrings'],
  ])('files an imported %s under its category', (type, tags, title, key) => {
    expect(categoryFor(type, tags, title)).toBe(key);
  });

  it('puts what it cannot place where it can be found all the same', () => {
    expect(categoryFor('', [], 'Warranty')).toBe(ELSEWHERE);
  });
});
