import { describe, expect, it } from '@jest/globals';
import { categories } from './categories.js';
import { guessCategory } from './category-guess.js';
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
    expect(guessCategory({ type, tags, title }).key).toBe(key);
  });

  it('puts what it cannot place where it can be found all the same', () => {
    expect(guessCategory({ type: '', tags: [], title: 'Warranty' })).toEqual({
      key: ELSEWHERE,
      confidence: 'low',
    });
  });

  it.each([
    ['Shirts', [], 'Men’s Oxford Shirt', 'mens-shirts', 'high'],
    ['Jackets', ['2016', 'womens'], 'Myth Jacket', 'womens-jackets', 'high'],
    ['Pants', ['mens'], 'Chino', 'mens-trousers', 'high'],
    ['Hoodies', ['Ladies'], 'Zip hoodie', 'womens-knitwear', 'high'],
    ['Mens', ['Footwear'], 'Iron Ranger', 'shoes', 'medium'],
    ['Apparel', ['Accessories', 'Hats'], 'Team cap', 'hats', 'medium'],
    ['Dress', [], 'Summer dress', 'womens-dresses', 'high'],
    ['', [], 'Men’s merino sweater', 'mens-knitwear', 'medium'],
  ])('files a %s %j "%s" among the people it is made for', (type, tags, title, key, confidence) => {
    expect(guessCategory({ type, tags, title })).toEqual({ key, confidence });
  });

  it.each([
    ['Jackets', [], 'Leader Jacket'],
    ['Hoodies', [], 'Zip hoodie'],
    ['Shirts', ['mens', 'womens'], 'Team shirt'],
    ['Shirts', ['Unisex'], 'Team shirt'],
    ['Shirts', ['Mens'], 'Boys’ shirt'],
    ['Kids', ['T-Shirts'], 'Dino'],
    ['Apparel', ['Accessories', 'Shirts'], 'Fixie tee'],
  ])('leaves a %s %j "%s" with everybody’s clothes, and says that it is not sure', (type, tags, title) => {
    expect(guessCategory({ type, tags, title })).toEqual({ key: 'clothing', confidence: 'low' });
  });

  it('hears for whom goods are from their handle, when nothing else says it', () => {
    const goods = { type: 'Jackets', tags: ['Jackets'], title: 'Frontier' };
    const key = (handle: string) => guessCategory({ ...goods, handle }).key;
    expect([key('frontier-mens-jacket'), key('frontier-women-s-jacket'), key('frontier')]).toEqual([
      'mens-jackets',
      'womens-jackets',
      'clothing',
    ]);
  });
});
