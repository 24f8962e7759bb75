import type { SearchQuestion } from '../search-engine.js';
import { facetsSql } from './facets-sql.js';
import { filtersOf, Parameters } from './filters.js';
import { orderOf, type Position } from './orders.js';

/** Where more match than are looked at, so many of the best rated are ranked: always the same ones. */
const MOST_RANKED = 500;

export interface Statement {
  text: string;
  values: unknown[];
}

/** A question of stop words only ("the") is taken as it stands. */
const asTsQuery = (words: string): string =>
  `CASE WHEN numnode(to_tsquery('flexbizz', ${words})) > 0
     THEN to_tsquery('flexbizz', ${words}) ELSE to_tsquery('simple', ${words}) END`;

/** What every statement about a question is made of. */
function partsOf(question: SearchQuestion, words: string | null) {
  const parameters = new Parameters();
  const parameter = (value: unknown, type: string) => parameters.add(value, type);
  const query = words === null ? null : asTsQuery(parameter(words, 'text'));
  const filters = filtersOf(question, parameters);
  const where = (leftOut: string | null, more = '') => {
    const conditions = filters.filter(({ facet }) => facet !== leftOut).map(({ sql }) => sql);
    const all = [query && `words @@ ${query}`, ...conditions, more].filter(Boolean);
    return all.length > 0 ? `WHERE ${all.join(' AND ')}` : '';
  };
  return {
    values: parameters.values,
    parameter,
    query,
    where,
    facets: [...new Set(filters.map(({ facet }) => facet))],
  };
}

type Parts = ReturnType<typeof partsOf>;

const rankOf = (query: string): string => `ts_rank('{0.1, 0.2, 0.5, 1}', words, ${query}, 1)::float8`;

/** The rows that match, at most one more than so many, and for each facet that is set those that match without it. */
function matchedSql({ query, where, facets }: Parts, mostMatches: number, ranked = false): string {
  const matches = (leftOut: string | null, rank: string) =>
    `SELECT product_id, category, seller, seller_name, condition, options, price_min, in_stock,
       published_at, rating_score, ${rank} AS rank
     FROM search_documents ${where(leftOut)}
     ${query ? '' : 'ORDER BY published_at DESC, product_id'} LIMIT ${mostMatches + 1}`;
  const others = facets.map((facet, i) => `, but_${i} AS (${matches(facet, '0')})`);
  const rank = query && ranked ? rankOf(query) : '0';
  return `matched AS MATERIALIZED (${matches(null, rank)})${others.join('\n    ')}`;
}

function countsOf({ facets, parameter }: Parts, mostMatches: number): string {
  const sourceOf = (facet: string) => (facets.includes(facet) ? `but_${facets.indexOf(facet)}` : 'matched');
  const optionNames = facets.filter((facet) => facet.startsWith('option:')).map((facet) => facet.slice(7));
  const crowded = ['matched', ...facets.map(sourceOf)].map(
    (source) => `(SELECT count(*) FROM ${source}) > ${mostMatches}`,
  );
  return `(SELECT count(*)::int FROM matched) AS matches, ${crowded.join(' OR ')} AS crowded,
    ${facetsSql(sourceOf, optionNames, parameter)} AS facets`;
}

/** A page cut from `rows` after the position, and its cards as ready-made JSON. */
function pageOf(
  rows: (onward: string, enough: string) => string,
  question: SearchQuestion,
  words: string | null,
  position: Position | null,
  parameter: Parts['parameter'],
) {
  const { shown, type, order, after } = orderOf(question, words);
  const [lastKey, lastId] = Array.isArray(position) ? position : [];
  const onward = lastKey
    ? after.replaceAll('@key', parameter(lastKey, type)).replaceAll('@id', parameter(lastId, 'uuid'))
    : '';
  const limit = parameter(question.limit, 'int');
  const offset = parameter(position && 'offset' in position ? position.offset : 0, 'int');
  return {
    page: `page AS (
      SELECT product_id, ${shown} AS key, row_number() OVER () AS place FROM (
        ${rows(onward, `${limit} + 1 + ${offset}`)} ORDER BY ${order} LIMIT ${limit} + 1 OFFSET ${offset}) top)`,
    shown: `
      (SELECT string_agg(card, ',' ORDER BY place) FROM page JOIN search_documents USING (product_id)
       WHERE place <= ${limit}) AS cards,
      (SELECT array_agg(product_id::text ORDER BY place) FROM page WHERE place <= ${limit}) AS "productIds",
      (SELECT ARRAY[key, product_id::text] FROM page
       WHERE place = ${limit} AND (SELECT count(*) FROM page) > ${limit}) AS last`,
  };
}

/** One statement for a whole answer: the page as ready-made JSON, the total and every facet. */
export function searchSql(
  question: SearchQuestion,
  words: string,
  position: Position | null,
  mostMatches: number,
): Statement {
  const parts = partsOf(question, words);
  const { order, key } = orderOf(question, words);
  // When everything that matches is at hand, the page is cut from that. When there is more, matches are so
  // many that walking an index in the order asked soon finds enough of them.
  const columns = 'product_id, published_at, price_min, rating_score';
  const count = '(SELECT count(*) FROM matched)';
  const rows = (onward: string, enough: string) => {
    const atHand = `SELECT ${columns}, rank FROM matched WHERE ${onward || 'true'}`;
    if (key === 'rank') return atHand;
    const more = `${count} > ${mostMatches}`;
    const walked = `(SELECT ${columns}, 0 AS rank FROM search_documents
      ${parts.where(null, `${onward || 'true'} AND ${more}`)} ORDER BY ${order} LIMIT ${enough})`;
    return `${atHand} AND NOT (${more}) UNION ALL ${walked}`;
  };
  const { page, shown } = pageOf(rows, question, words, position, parts.parameter);
  const matched = matchedSql(parts, mostMatches, key === 'rank');
  const text = `WITH ${matched}, ${page} SELECT ${shown}, ${countsOf(parts, mostMatches)}`;
  return { text, values: parts.values };
}

/** The page by relevance where more match than are looked at: the best rated of them are ranked. */
export function bestRatedSql(
  question: SearchQuestion,
  words: string,
  position: Position | null,
  most: number,
): Statement {
  const parts = partsOf(question, words);
  const columns = 'product_id, published_at, price_min, rating_score';
  const rows = (onward: string) =>
    `SELECT * FROM (SELECT ${columns}, ${rankOf(parts.query!)} AS rank FROM (
       SELECT ${columns}, words FROM search_documents ${parts.where(null)}
       ORDER BY rating_score DESC, product_id DESC LIMIT ${Math.min(MOST_RANKED, most)}) best) ranked
     WHERE ${onward || 'true'}`;
  const { page, shown } = pageOf(rows, question, words, position, parts.parameter);
  return { text: `WITH ${page} SELECT ${shown}`, values: parts.values };
}

/** The page alone, of those who look around without words: an index in the order asked is walked. */
export function browseSql(question: SearchQuestion, position: Position | null): Statement {
  const parts = partsOf(question, null);
  const rows = (onward: string) =>
    `SELECT product_id, published_at, price_min, rating_score FROM search_documents ${parts.where(null, onward)}`;
  const { page, shown } = pageOf(rows, question, null, position, parts.parameter);
  return { text: `WITH ${page} SELECT ${shown}`, values: parts.values };
}

/** Total and facets alone. */
export function countsSql(question: SearchQuestion, mostMatches: number): Statement {
  const parts = partsOf(question, null);
  const text = `WITH ${matchedSql(parts, mostMatches)} SELECT ${countsOf(parts, mostMatches)}`;
  return { text, values: parts.values };
}
