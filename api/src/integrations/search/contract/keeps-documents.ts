import { expect, it } from '@jest/globals';
import type { Held, SearchEngine } from '../search-engine.js';
import { versionOf } from '../version.js';
import { asking } from './asking.js';
import { catalogue, idOf, inPortions, product } from './catalogue.js';

/** What every engine promises about what it holds. It begins and ends with the catalogue in it. */
export function keepsDocuments(opened: () => SearchEngine): void {
  const ask = asking(opened);

  it('follows changes, and never shows what was removed', async () => {
    await opened().upsert([product(7, 'Waxed canvas apron'), product(8, 'Waxed thread')]);
    expect((await ask({ q: 'waxed' })).slugs.sort()).toEqual(['p-7', 'p-8']);
    await opened().upsert([product(7, 'Leather apron', { inStock: false })]);
    expect((await ask({ q: 'waxed' })).slugs).toEqual(['p-8']);
    expect((await ask({ q: 'leather' })).slugs).toEqual(['p-7']);
    await opened().remove([idOf(7), idOf(8), idOf(99)]);
    for (const q of ['waxed', 'leather', 'apron', 'thread', '']) {
      expect((await ask({ q })).slugs.filter((slug) => ['p-7', 'p-8'].includes(slug))).toEqual([]);
    }
  });

  it('knows what it holds, in which version', async () => {
    const held: Held[] = [];
    for await (const portion of opened().held()) held.push(...portion);
    const versions = catalogue.map((document): Held => [document.productId, versionOf(document)]);
    expect(held.sort()).toEqual(versions);
    expect(await opened().count()).toBe(catalogue.length);
  });

  it('is filled again with what has changed, and goes on', async () => {
    const dearer = { ...catalogue[0]!, priceMin: 9_900 };
    await opened().refill(inPortions([dearer, ...catalogue.slice(1)], 2));
    expect(await opened().count()).toBe(catalogue.length);
    expect((await ask({ q: 'ayres' })).facets.price).toEqual([9_900, 9_900]);
    await opened().upsert(catalogue);
    expect((await ask({ q: 'ayres' })).facets.price).toEqual([100, 100]);
  });
}
