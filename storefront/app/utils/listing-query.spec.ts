import { filterCount, keptFields, questionOf, replaced, toggled } from './listing-query';

describe('the question in an address', () => {
  it('is read whole', () => {
    const query = {
      q: ' tent ',
      option: ['Size:M', 'Size:L'],
      condition: 'good',
      min: '19.99',
      stock: 'yes',
    };
    expect(questionOf({ ...query, sort: 'price-asc' })).toEqual({
      q: 'tent',
      option: ['Size:M', 'Size:L'],
      condition: ['good'],
      priceMin: 1999,
      inStock: true,
      sort: 'price-asc',
    });
  });

  it('leaves out what means nothing', () => {
    const query = {
      q: '',
      sort: 'random',
      condition: 'mint',
      min: 'cheap',
      max: '-3',
      option: 'M',
      stock: 'no',
    };
    expect(questionOf(query)).toEqual({});
  });

  it('takes a comma for a point in prices', () => {
    expect(questionOf({ max: '12,50' })).toEqual({ priceMax: 1250 });
  });
});

describe('a filter', () => {
  it('is switched on beside others, back on the first page', () => {
    expect(toggled({ option: 'Size:M', cursor: 'abc', q: 'tent' }, 'option', 'Size:L')).toEqual({
      option: ['Size:M', 'Size:L'],
      q: 'tent',
    });
  });

  it('is switched off, and leaves no empty part behind', () => {
    expect(toggled({ option: 'Size:M' }, 'option', 'Size:M').option).toBeUndefined();
  });

  it('replaces another', () => {
    expect(replaced({ sort: 'newest', cursor: 'abc' }, 'sort', 'price-asc')).toEqual({ sort: 'price-asc' });
    expect(replaced({ sort: 'newest' }, 'sort')).toEqual({});
  });

  it('travels through a form as hidden fields', () => {
    expect(keptFields({ q: 'tent', option: ['Size:M', 'Size:L'], min: '5', cursor: 'x' }, ['min'])).toEqual([
      { name: 'q', value: 'tent' },
      { name: 'option', value: 'Size:M' },
      { name: 'option', value: 'Size:L' },
    ]);
  });

  it('counts once for each value', () => {
    expect(filterCount({ q: 'tent', option: ['Size:M', 'Size:L'], stock: 'yes', sort: 'newest' })).toBe(3);
  });
});
