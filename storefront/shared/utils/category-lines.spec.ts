import type { Category } from '#shared/types/marketplace';
import { categoriesOf, linesOf } from './category-lines';

const leaf = (key: string, name: string): Category => ({ key, name, children: [] });

it('brings every aisle back where it was', () => {
  const tree = [
    {
      ...leaf('home', 'Home & living'),
      children: [{ ...leaf('kitchen', 'Kitchen'), children: [leaf('mugs', 'Mugs & cups')] }],
    },
    leaf('toys', 'Toys'),
    { ...leaf('food', 'Food'), children: [leaf('tea', 'Tea'), leaf('honey', 'Honey')] },
  ];
  expect(categoriesOf(linesOf(tree))).toEqual(tree);
});

it('has nothing to say of nothing', () => {
  expect(linesOf([])).toBe('');
  expect(categoriesOf('')).toEqual([]);
});
