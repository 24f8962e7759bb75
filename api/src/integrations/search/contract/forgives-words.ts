import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SearchEngine } from '../search-engine.js';
import { asking } from './asking.js';
import { product } from './catalogue.js';

const mugs = { categoryPath: ['home', 'mugs'], categoryNames: ['Home & living', 'Mugs'] };
const wear = { categoryPath: ['wear'], categoryNames: ['Wear'] };
const goods = [
  product(20, 'Tuesday mug', { ...mugs, description: 'Stoneware, fired twice.' }),
  product(21, 'Enamel mug', mugs),
  product(22, 'Ceramic planter'),
  product(23, 'Zip hoodie', wear),
  product(24, 'Running socks', wear),
  product(25, 'Loopwheel T-Shirt', wear),
  product(26, 'Ringer tee', wear),
  product(27, 'Prairie dress', { ...wear, description: 'A blackberry on every side.' }),
  product(28, 'Jewellery box'),
];

/** What every engine promises about words that are not the words of the products. The catalogue is there, and stays. */
export function forgivesWords(opened: () => SearchEngine): void {
  const ask = asking(opened);
  const suggest = async (q: string) => {
    const { products, correctedTo } = await opened().suggest({ q, limit: 5, categories: [] });
    return { correctedTo, slugs: products.map((card) => (JSON.parse(card) as { slug: string }).slug) };
  };

  describe('words that are not those of the products', () => {
    beforeAll(() => opened().upsert(goods));
    afterAll(() => opened().remove(goods.map(({ productId }) => productId)));

    it.each([
      ['ceramic mug', 'mug', ['ceramic'], ['p-20', 'p-21', 'p-4']],
      ['the ceramic mugs', 'the mugs', ['ceramic'], ['p-20', 'p-21', 'p-4']],
      ['xylophonic enamel mug', 'enamel mug', ['xylophonic'], ['p-21']],
      ['enamel mug qqqq zzzz', 'enamel mug', ['qqqq', 'zzzz'], ['p-21']],
      ['purple enamal mug', 'enamel mug', ['purple'], ['p-21']],
    ])(
      '"%s" is answered with "%s", and says that %j is left out',
      async (q, correctedTo, droppedWords, slugs) => {
        const answer = await ask({ q });
        expect({ ...answer, slugs: answer.slugs.sort() }).toMatchObject({ correctedTo, droppedWords, slugs });
      },
    );

    it('says nothing of the kind where all words are found, or none', async () => {
      for (const q of ['', 'enamel mug', 'mug tuesday', 'qqqq zzzz', 'qqqq'])
        expect(await ask({ q })).toMatchObject({ correctedTo: null, droppedWords: [] });
    });

    it('drops no word where it is a filter that leaves nothing', async () => {
      expect(await ask({ q: 'enamel mug', category: 'snow' })).toMatchObject({ slugs: [], droppedWords: [] });
    });

    it('filters and pages through what is found without the word that was dropped', async () => {
      const first = await ask({ q: 'ceramic mug', category: 'mugs', sort: 'newest', limit: 1 });
      const cursor = first.nextCursor ?? undefined;
      const second = await ask({ q: 'ceramic mug', category: 'mugs', sort: 'newest', limit: 1, cursor });
      expect([first.slugs, second.slugs, second.nextCursor]).toEqual([['p-21'], ['p-20'], null]);
      expect(second.droppedWords).toEqual(['ceramic']);
    });

    it.each([
      ['hodies', /^hoodies?$/, 'p-23'],
      ['runing', /^running$/, 'p-24'],
      ['stonewear', /^stoneware$/, 'p-4'],
      ['jewelery', /^jewell?e?ry$/, 'p-28'],
      ['blackbery', /^blackberry$/, 'p-27'],
    ])('corrects "%s" to %s', async (q, spelling, slug) => {
      const answer = await ask({ q });
      expect(answer.correctedTo).toMatch(spelling);
      expect(answer.slugs).toContain(slug);
      expect(answer.droppedWords).toEqual([]);
    });

    it.each([
      ['tshirt', ['p-25', 'p-26']],
      ['t-shirt', ['p-25', 'p-26']],
      ['tee', ['p-25', 'p-26']],
      ['stoneware', ['p-20', 'p-4']],
      ['stone ware', ['p-20', 'p-4']],
      ['mugs', ['p-20', 'p-21', 'p-4']],
      ['dresses', ['p-27']],
      ['sock', ['p-24']],
    ])('takes "%s" for what it is', async (q, slugs) => {
      expect((await ask({ q })).slugs.sort()).toEqual(slugs);
    });

    it('takes a tee shirt for a T-shirt', async () => {
      expect((await ask({ q: 'tee shirt' })).slugs).toContain('p-25');
    });

    it.each([
      ['hodie', 'p-23'],
      ['stonwea', 'p-4'],
      ['loopwhel', 'p-25'],
      ['chmbray', 'p-1'],
      ['chamrba', 'p-1'],
    ])('suggests in spite of the slip in "%s"', async (q, slug) => {
      expect((await suggest(q)).slugs).toContain(slug);
    });

    it('says what suggestions are for when words were spelt otherwise', async () => {
      expect((await suggest('hodie')).correctedTo).toBe('hoodie');
      expect((await suggest('hoodi')).correctedTo).toBeNull();
    });
  });
}
