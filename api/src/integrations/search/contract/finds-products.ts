import { beforeAll, expect, it } from '@jest/globals';
import type { SearchEngine } from '../search-engine.js';
import { asking } from './asking.js';
import { catalogue, inPortions } from './catalogue.js';
import { forgivesWords } from './forgives-words.js';
import { keepsDocuments } from './keeps-documents.js';

/** What every engine promises. */
export function findsProducts(open: () => Promise<SearchEngine>): void {
  let engine: SearchEngine;
  const ask = asking(() => engine);
  beforeAll(async () => {
    engine = await open();
    await engine.refill(inPortions(catalogue, 4));
    await engine.setUp();
  }, 30_000);

  it('gives the cards it was given, letter for letter', async () => {
    const { cards } = await ask({ q: 'ayres' });
    expect(cards).toEqual([JSON.parse(catalogue[0]!.card)]);
  });

  it.each([
    ['misspelt words', 'ayers chambry', 'p-1'],
    ['two slips in a long word', 'snobwoad', 'p-6'],
    ['the beginning of the last word', 'stonew', 'p-4'],
    ['words without their accents', 'cafe', 'p-5'],
    ['words with accents nobody wrote', 'stönewäre', 'p-4'],
    ['a vendor', 'atelier brule', 'p-5'],
    ['a tag', 'summer', 'p-2'],
    ['a word of the description', 'coffee', 'p-4'],
    ['capitals and noise', '  FLANNEL!! ', 'p-3'],
    ['several fields together', 'flannel clothing', 'p-3'],
  ])('finds by %s', async (_how, q, slug) => {
    expect((await ask({ q })).slugs).toEqual([slug]);
  });

  it('says how misspelt words are spelt, and nothing when they are right', async () => {
    expect((await ask({ q: 'ayers chambry' })).correctedTo).toBe('ayres chambray');
    expect((await ask({ q: 'snobwoad' })).correctedTo).toBe('snowboard');
    for (const q of ['', 'ayres chambray', 'ayres cham', 'coffee', 'flannel clothing', 'zzzzqqqq']) {
      expect((await ask({ q })).correctedTo).toBeNull();
    }
    expect((await ask({ q: 'ayres', category: 'snow' })).correctedTo).toBeNull();
  });

  it('takes quotes and dashes for what they are to a person', async () => {
    for (const q of ['"flanel" shirt', 'flannel -shirt', '- flannel shirt', 'flannel "shirt', '--flannel']) {
      expect([q, (await ask({ q })).slugs]).toEqual([q, ['p-3']]);
    }
  });

  it('puts a title before a description', async () => {
    const { slugs } = await ask({ q: 'shirt' });
    expect(slugs.slice(0, 2).sort()).toEqual(['p-2', 'p-3']);
    expect(slugs.slice(2)).toEqual(['p-1', 'p-4']);
  });

  it('finds nothing without failing, whatever was typed', async () => {
    for (const q of ['zzzzqqqq', "';--", '\\', '%', '((', '!', '😀', ':*', 'the']) {
      expect((await ask({ q })).estimatedTotal).toBeLessThanOrEqual(catalogue.length);
    }
    expect(await ask({ q: 'zzzzqqqq' })).toMatchObject({ slugs: [], nextCursor: null, estimatedTotal: 0 });
  });

  it('shows the newest first when nothing is asked', async () => {
    expect((await ask({})).slugs).toEqual(['p-6', 'p-5', 'p-4', 'p-3', 'p-2', 'p-1']);
  });

  it.each([
    [{ category: 'shirts' }, ['p-3', 'p-2', 'p-1']],
    [{ category: 'clothing', seller: 'second-denim' }, ['p-3', 'p-1']],
    [{ conditions: ['good', 'fair'] }, ['p-3']],
    [{ priceMin: 200, priceMax: 300 }, ['p-3', 'p-2']],
    [{ options: ['Size:M', 'Size:L'] }, ['p-3', 'p-2', 'p-1']],
    [{ options: ['Size:M', 'Colour:Blue'] }, ['p-1']],
    [{ inStock: true, category: 'home' }, ['p-4']],
    [{ q: 'shirt', category: 'shirts', options: ['Size:L'] }, ['p-3', 'p-1']],
    [{ seller: "x' OR 1=1 --" }, []],
    [{ category: 'a" OR seller EXISTS' }, []],
    [{ options: ['nonsense'] }, []],
    [{ options: ['Size:5"'] }, ['p-4']],
    [{ options: ['Size:a\\b'] }, ['p-4']],
    [{ options: ['Size:\\'] }, []],
    [{ options: ['Size:\\"', 'Size:\\\\'], conditions: ['new\\'] }, []],
  ])('narrows down to %j', async (filters, slugs) => {
    expect((await ask({ ...filters, sort: 'newest' })).slugs).toEqual(slugs);
  });

  it('counts each facet without its own filter', async () => {
    const { facets, estimatedTotal } = await ask({
      category: 'shirts',
      options: ['Size:L'],
      conditions: ['new'],
    });
    expect(estimatedTotal).toBe(1);
    expect(facets.categories).toEqual(
      expect.arrayContaining([
        ['shirts', 1],
        ['clothing', 1],
      ]),
    );
    expect(Object.fromEntries(facets.conditions)).toEqual({ new: 1, good: 1 });
    expect(Object.fromEntries(facets.options)).toEqual({ 'Size:L': 1, 'Size:M': 2, 'Colour:Blue': 1 });
    expect(facets.sellers).toEqual([['second-denim', 'Second Denim', 1]]);
    expect(facets.price).toEqual([100, 100]);
  });

  it('counts everything when nothing is asked', async () => {
    const { facets, estimatedTotal } = await ask({});
    expect(estimatedTotal).toBe(6);
    expect(Object.fromEntries(facets.categories)).toEqual({ clothing: 3, shirts: 3, home: 2, snow: 1 });
    expect(facets.sellers).toEqual([
      ['mud-and-fire', 'Mud & Fire', 4],
      ['second-denim', 'Second Denim', 2],
    ]);
    expect(facets.price).toEqual([100, 600]);
    expect(facets.inStock).toBe(5);
    expect((await ask({ inStock: true })).facets.inStock).toBe(5);
    expect((await ask({ q: 'zzzzqqqq' })).facets).toMatchObject({ categories: [], price: null, inStock: 0 });
  });

  it.each([
    ['newest', '', ['p-6', 'p-5', 'p-4', 'p-3', 'p-2', 'p-1']],
    ['price-asc', '', ['p-1', 'p-2', 'p-3', 'p-4', 'p-5', 'p-6']],
    ['price-desc', '', ['p-6', 'p-5', 'p-4', 'p-3', 'p-2', 'p-1']],
    ['rating', '', ['p-2', 'p-5', 'p-1', 'p-3', 'p-6', 'p-4']],
    ['rating', 'shirt', ['p-2', 'p-1', 'p-3', 'p-4']],
    ['relevance', '', ['p-6', 'p-5', 'p-4', 'p-3', 'p-2', 'p-1']],
    ['price-desc', 'denim', ['p-3', 'p-1']],
    ['price-asc', 'shirt', ['p-1', 'p-2', 'p-3', 'p-4']],
    ['price-desc', 'shirt', ['p-4', 'p-3', 'p-2', 'p-1']],
  ] as const)('pages through %s of "%s", each product once', async (sort, q, slugs) => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await ask({ q, sort, limit: 2, cursor });
      expect(page.slugs.length).toBeLessThanOrEqual(2);
      expect(page.estimatedTotal).toBe(slugs.length);
      seen.push(...page.slugs);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(slugs);
  });

  it('pages through words by relevance', async () => {
    const all = (await ask({ q: 'shirt' })).slugs;
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await ask({ q: 'shirt', limit: 1, cursor });
      seen.push(...page.slugs);
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(all);
  });

  it.each([
    'rubbish',
    Buffer.from('["1","2"]').toString('base64url'),
    Buffer.from('{"offset":-1}').toString('base64url'),
  ])('refuses the cursor %s', async (cursor) => {
    for (const sort of ['newest', 'price-asc', 'relevance'] as const) {
      await expect(ask({ q: 'shirt', sort, cursor })).rejects.toThrow('not one of ours');
    }
  });

  it('suggests products, shops and categories that hold something', async () => {
    const suggested = async (q: string, categories: string[] = []) => {
      const { products, correctedTo: _, ...others } = await engine.suggest({ q, limit: 5, categories });
      return { ...others, slugs: products.map((card) => (JSON.parse(card) as { slug: string }).slug) };
    };
    expect((await suggested('ayr')).slugs).toEqual(['p-1']);
    expect((await suggested('chambry')).slugs).toEqual(['p-1']);
    expect((await suggested('second den')).sellers).toEqual([
      { handle: 'second-denim', name: 'Second Denim' },
    ]);
    expect((await suggested('sn', ['snow', 'nothing-in-here'])).categories).toEqual(['snow']);
    for (const q of ['zzzzqqqq', '!', '"', '-', '😀']) {
      expect(await suggested(q)).toEqual({ slugs: [], sellers: [], categories: [] });
    }
  });

  forgivesWords(() => engine);
  keepsDocuments(() => engine);
}
