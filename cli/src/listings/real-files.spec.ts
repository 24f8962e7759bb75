import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCsv } from './csv.js';
import { photoKeys } from './photo-name.js';
import { productsOf } from './products-of.js';

const folder = fileURLToPath(new URL('../../../../shared/data/shopify/', import.meta.url));
const present = existsSync(folder);
const settings = { currency: 'USD', keepStock: false, publish: true, allowFree: false };

async function read(name: string) {
  const text = createReadStream(`${folder}${name}.csv`, 'utf8') as AsyncIterable<string>;
  return Array.fromAsync(productsOf(readCsv(text), settings));
}

const suite = present ? describe : describe.skip;
suite('real product exports (../shared/data)', () => {
  it.each([
    ['apparel', 25, 104, 96],
    ['jewelry', 19, 30, 24],
    ['bicycles', 284, 1399, 1121],
    ['snowdevil', 278, 636, 622],
  ])(
    '%s: all %i products of %i rows can be listed, with %i variants',
    async (name, products, rows, variants) => {
      const read_ = await read(name);
      expect(read_).toHaveLength(products);
      expect(read_.flatMap((product) => product.source)).toHaveLength(rows);
      expect(read_.flatMap(({ draft }) => draft?.input.variants ?? [])).toHaveLength(variants);
    },
  );

  it('bicycles: names every oddity', async () => {
    const problems = (await read('bicycles')).flatMap((product) => product.problems);
    const count = (code: string) => problems.filter((problem) => problem.code === code).length;
    expect({
      repeated: count('sku.repeated'),
      long: count('sku.too-long'),
      notHigher: count('compare-at.not-higher'),
      pastZero: count('stock.sold-past-zero'),
    }).toEqual({ repeated: 41, long: 4, notHigher: 60, pastZero: 16 });
  });

  it.each([
    ['apparel', 48],
    ['snowdevil', 95],
  ])('%s: finds its %i photographs by name', async (name, expected) => {
    const photos = new Set(readdirSync(`${folder}photos`).flatMap(photoKeys));
    const sources = (await read(name)).flatMap(({ draft }) => draft?.images ?? []);
    const found = sources.filter(({ source }) => photoKeys(source).some((key) => photos.has(key)));
    expect(found).toHaveLength(expected);
  });
});
