import type { Statement } from './search-sql.js';

const MOST_MATCHES = 300;
const MOST_OTHERS = 3;

/** Products whose title fits, shops whose name fits, and which of the given categories hold something. */
export function suggestSql(words: string, limit: number, categories: readonly string[]): Statement {
  const text = `
    WITH titled AS (
      SELECT product_id, card, published_at, ts_rank(words, ${weighed('$1', 'A')}) AS rank FROM search_documents
      WHERE words @@ ${weighed('$1', 'A')} LIMIT ${MOST_MATCHES}),
    sold AS (
      SELECT seller, seller_name FROM search_documents WHERE words @@ ${weighed('$1', 'D')}
      LIMIT ${MOST_MATCHES})
    SELECT
      ARRAY(SELECT card FROM titled ORDER BY rank DESC, published_at DESC LIMIT $2::int) AS products,
      ARRAY(SELECT key FROM unnest($3::text[]) AS key
            WHERE EXISTS (SELECT FROM search_documents WHERE category @> ARRAY[key]) LIMIT ${MOST_OTHERS}) AS categories,
      (SELECT coalesce(json_agg(one), '[]') FROM (
        SELECT seller AS handle, seller_name AS name FROM sold GROUP BY 1, 2 ORDER BY count(*) DESC
        LIMIT ${MOST_OTHERS}) one) AS sellers`;
  return { text, values: [words, limit, categories] };
}

/** `'ayr':*` becomes `'ayr':*A`: a beginning, and only where it carries that weight. */
const weighed = (words: string, weight: string) =>
  `to_tsquery('flexbizz', regexp_replace(${words}, '(''[^'']+'')(:\\*)?', '\\1:*${weight}', 'g'))`;
