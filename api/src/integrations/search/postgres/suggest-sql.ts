import type { Statement } from './search-sql.js';

/** The index knows words, not where they stand: so many matches are looked at, however many there are. */
const MOST_MATCHES = 1_000;
const MOST_OTHERS = 3;

/** Products whose title fits, shops whose name fits, and which of the given categories hold something. */
export function suggestSql(words: string, limit: number, categories: readonly string[]): Statement {
  const text = `
    WITH matched AS MATERIALIZED (
      SELECT product_id, words, seller, seller_name, published_at FROM search_documents
      WHERE words @@ ${weighed('$1', '')} LIMIT ${MOST_MATCHES}),
    titled AS (
      SELECT product_id, row_number() OVER (ORDER BY ts_rank(words, ${weighed('$1', 'A')}) DESC, published_at DESC) AS place
      FROM matched WHERE words @@ ${weighed('$1', 'A')} ORDER BY place LIMIT $2::int),
    sold AS (SELECT seller, seller_name FROM matched WHERE words @@ ${weighed('$1', 'D')})
    SELECT
      ARRAY(SELECT card FROM titled JOIN search_documents USING (product_id) ORDER BY place) AS products,
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
