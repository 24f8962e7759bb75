import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { plainText } from '../../dist/modules/catalog/description.js';
import { pathTo } from '../../dist/modules/catalog/domain/category-tree.js';
import { demoShop } from '../../../prisma/seed/index.ts';

const YEAR_MINUTES = 365 * 24 * 60;

/** The same id for the same product, wherever it is measured. */
function idOf(key) {
  const hex = createHash('sha1').update(key).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function documentOf(
  key,
  place,
  { title, html, vendor, tags, path, seller, condition, options, priceMin, inStock },
) {
  const number = parseInt(idOf(key).slice(0, 8), 16);
  return {
    ...{ productId: idOf(key), title, description: plainText(html), vendor, tags },
    ...{ categoryPath: path.map(({ key }) => key), categoryNames: path.map(({ name }) => name) },
    ...{ sellerHandle: seller.handle, sellerName: seller.displayName, condition, options, priceMin, inStock },
    publishedAt: new Date(Date.UTC(2026, 0, 1) - (number % YEAR_MINUTES) * 60_000).toISOString(),
    ratingScore: 3_500 + (place % 7 === 0 ? number % 1_400 : 0),
    card: JSON.stringify({ key, title, price: priceMin }),
  };
}

/** The demo shop as documents; more than it has are listed again as other shops' wares. */
export function demoDocuments(products) {
  const { sellers, products: listed } = demoShop({ products });
  return listed.map((product, place) =>
    documentOf(`${product.seller}/${product.handle}`, place, {
      ...product,
      html: product.descriptionHtml,
      vendor: product.vendor ?? null,
      path: pathTo(product.category),
      seller: sellers.find(({ handle }) => handle === product.seller),
      options: product.options.flatMap(({ name, values }) => values.map((value) => `${name}:${value}`)),
      priceMin: Math.min(...product.variants.map(({ priceMinor }) => priceMinor)),
      inStock: product.variants.some(({ stock }) => stock > 0),
    }),
  );
}

/** Exports in Shopify's format, each file a shop. They are read from where they lie. */
export function shopifyDocuments(folder) {
  return ['apparel', 'jewelry', 'bicycles', 'snowdevil'].flatMap((shop) => {
    const rows = parse(readFileSync(join(folder, `${shop}.csv`)), {
      columns: true,
      bom: true,
      relax_column_count: true,
    });
    return [...Map.groupBy(rows, ({ Handle }) => Handle)].map(([handle, [first, ...others]], place) =>
      documentOf(`${shop}/${handle}`, place, {
        ...{ title: first.Title, html: first['Body (HTML)'], vendor: first.Vendor || null },
        tags: first.Tags.split(',')
          .map((tag) => tag.trim())
          .filter(Boolean),
        path: first.Type ? [{ key: first.Type, name: first.Type }] : [],
        seller: { handle: shop, displayName: shop },
        condition: 'new',
        options: optionsOf(first, [first, ...others]),
        priceMin: Math.round(Number(first['Variant Price'] || 0) * 100),
        inStock: true,
      }),
    );
  });
}

function optionsOf(first, rows) {
  const named = [1, 2, 3].filter((n) => first[`Option${n} Name`] && first[`Option${n} Name`] !== 'Title');
  const values = named.flatMap((n) =>
    rows
      .filter((row) => row[`Option${n} Value`])
      .map((row) => `${first[`Option${n} Name`]}:${row[`Option${n} Value`]}`),
  );
  return [...new Set(values)];
}

export async function* inPortions(documents, size = 500) {
  for (let start = 0; start < documents.length; start += size) yield documents.slice(start, start + size);
}
