import type { SearchDocument } from '../search-engine.js';
import { versionOf } from '../version.js';
import { inWords, inWordsAndCompounds } from './words.js';

const LONGEST_DESCRIPTION = 4_000;

/** Titles weigh most (A), then vendor, tags and categories (B), descriptions and options (C), the shop (D). */
export const UPSERT = `
  INSERT INTO search_documents (product_id, title, words, category, seller, seller_name, condition, options,
                                price_min, in_stock, published_at, rating_score, card, version)
  SELECT "productId", title,
    setweight(to_tsvector('flexbizz', a), 'A') || setweight(to_tsvector('flexbizz', b), 'B') ||
      setweight(to_tsvector('flexbizz', c), 'C') || setweight(to_tsvector('flexbizz', d), 'D'),
    category, seller, "sellerName", condition, options, "priceMin", "inStock", "publishedAt", "ratingScore", card,
    version
  FROM jsonb_to_recordset($1::jsonb) AS document(
    "productId" uuid, title text, a text, b text, c text, d text, category text[], seller text, "sellerName" text,
    condition text, options text[], "priceMin" bigint, "inStock" boolean, "publishedAt" timestamptz,
    "ratingScore" int, card text, version text)
  ORDER BY 1
  ON CONFLICT (product_id) DO UPDATE SET
    title = excluded.title, words = excluded.words, category = excluded.category, seller = excluded.seller,
    seller_name = excluded.seller_name, condition = excluded.condition, options = excluded.options,
    price_min = excluded.price_min, in_stock = excluded.in_stock, published_at = excluded.published_at,
    rating_score = excluded.rating_score, card = excluded.card, version = excluded.version`;

export const rowOf = (document: SearchDocument) => ({
  productId: document.productId,
  title: document.title,
  a: inWordsAndCompounds(document.title),
  b: inWordsAndCompounds(document.vendor, ...document.tags, ...document.categoryNames),
  c: inWords(
    document.description.slice(0, LONGEST_DESCRIPTION),
    ...document.options.map((option) => option.slice(option.indexOf(':') + 1)),
  ),
  d: inWords(document.sellerName),
  category: document.categoryPath,
  seller: document.sellerHandle,
  sellerName: document.sellerName,
  condition: document.condition,
  options: document.options,
  priceMin: document.priceMin,
  inStock: document.inStock,
  publishedAt: document.publishedAt,
  ratingScore: document.ratingScore,
  card: document.card,
  version: versionOf(document),
});
