import type { SearchQuestion } from '../search-engine.js';
import { facetsSql } from './facets-sql.js';
import { filtersOf, Parameters } from './filters.js';
import { orderOf, type Position } from './orders.js';

export interface Statement {
  text: string;
  values: unknown[];
}

/** A question of stop words only ("the") is taken as it stands. */
const asTsQuery = (words: string): string =>
  `CASE WHEN numnode(to_tsquery('flexbizz', ${words})) > 0
     THEN to_tsquery('flexbizz', ${words}) ELSE to_tsquery('simple', ${words}) END`;

/** One statement for a whole answer: the page as ready-made JSON, the total and every facet. */
export function searchSql(
  question: SearchQuestion,
  words: string | null,
  position: Position | null,
  mostMatches: number,
): Statement {
  const parameters = new Parameters();
  const parameter = (value: unknown, type: string) => parameters.add(value, type);
  const query = words === null ? null : asTsQuery(parameter(words, 'text'));
  const filters = filtersOf(question, parameters);

  const where = (leftOut: string | null, more = '') => {
    const conditions = filters.filter(({ facet }) => facet !== leftOut).map(({ sql }) => sql);
    const all = [query && `words @@ ${query}`, ...conditions, more].filter(Boolean);
    return all.length > 0 ? `WHERE ${all.join(' AND ')}` : '';
  };
  const matches = (leftOut: string | null, rank: string) =>
    `SELECT product_id, category, seller, seller_name, condition, options, price_min, in_stock,
       published_at, ${rank} AS rank
     FROM search_documents ${where(leftOut)}
     ${query ? '' : 'ORDER BY published_at DESC, product_id'} LIMIT ${mostMatches}`;

  const set = [...new Set(filters.map(({ facet }) => facet))];
  const sourceOf = (facet: string) => (set.includes(facet) ? `but_${set.indexOf(facet)}` : 'matched');
  const optionNames = set.filter((facet) => facet.startsWith('option:')).map((facet) => facet.slice(7));

  const { key, shown, type, order, after } = orderOf(question, words);
  const [lastKey, lastId] = Array.isArray(position) ? position : [];
  const onward = lastKey
    ? after.replaceAll('@key', parameter(lastKey, type)).replaceAll('@id', parameter(lastId, 'uuid'))
    : '';
  const limit = parameter(question.limit, 'int');
  const offset = parameter(position && 'offset' in position ? position.offset : 0, 'int');

  // When everything that matches is at hand, the page is cut from that. When there is more, matches are so
  // many that walking an index in the order asked soon finds enough of them.
  const columns = 'product_id, published_at, price_min';
  const count = '(SELECT count(*) FROM matched)';
  const atHand = `SELECT ${columns}, rank FROM matched WHERE ${onward || 'true'}`;
  const walked = `(SELECT ${columns}, 0 AS rank FROM search_documents
    ${where(null, `${onward || 'true'} AND ${count} >= ${mostMatches}`)}
    ORDER BY ${order} LIMIT ${limit} + 1 + ${offset})`;
  const sources = key === 'rank' ? [atHand] : [`${atHand} AND ${count} < ${mostMatches}`, walked];

  const text = `
    WITH matched AS MATERIALIZED (${matches(null, query ? `ts_rank('{0.1, 0.2, 0.5, 1}', words, ${query}, 1)::float8` : '0')}),
    ${set.map((facet, i) => `but_${i} AS (${matches(facet, '0')}),`).join('\n    ')}
    page AS (
      SELECT product_id, ${shown} AS key, row_number() OVER () AS place FROM (
        ${sources.join(' UNION ALL ')} ORDER BY ${order} LIMIT ${limit} + 1 OFFSET ${offset}) top)
    SELECT
      (SELECT string_agg(card, ',' ORDER BY place) FROM page JOIN search_documents USING (product_id)
       WHERE place <= ${limit}) AS cards,
      (SELECT ARRAY[key, product_id::text] FROM page
       WHERE place = ${limit} AND (SELECT count(*) FROM page) > ${limit}) AS last,
      (SELECT count(*)::int FROM matched) AS total,
      ${facetsSql(sourceOf, optionNames, parameter)} AS facets`;
  return { text, values: parameters.values };
}
