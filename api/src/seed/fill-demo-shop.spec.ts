import { expect, it } from '@jest/globals';
import { Catalog } from '#modules/catalog/index.js';
import { demoShop } from '../../../prisma/seed/index.ts';

it('files everything in the demo shop under a category that exists', () => {
  const known = Catalog.prototype.categoryNames;
  expect(demoShop().products.filter(({ category }) => !known.has(category))).toEqual([]);
});
