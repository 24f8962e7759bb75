import type { SearchQuestion } from '../search-engine.js';
import { facetsSql } from './facets-sql.js';
import { filtersOf, Parameters } from './filters.js';
import { orderOf, type Position } from './orders.js';

/** What a page is sorted by. */
const SORTED_BY = 'product_id, published_at, price_min, rating_score';
const BEST_RATED = 'rating_score DESC, product_id DESC';

export interface Statement {
  text: string;
  values: unknown[];
}

/** A question of stop words only ("the") is taken as it stands. */
const asTsQuery = (words: string): string =>
  `CASE WHEN numnode(to_tsquery('flexbizz', ${words})) > 0
     THEN to_tsquery('flexbizz', ${words}) ELSE to_tsquery('simple', ${words}) END`;

/** What every statement about a question is made of. */
function partsOf(question: SearchQuestion, words: string | null, common = false) {
  const parameters = new Parameters();
  const parameter = (value: unknown, type: string) => parameters.add(value, type);
  const query = words === null ? null : asTsQuery(parameter(words, 'text'));
  // Looked up in the index, words that every eighth product has cost more than to read what the filters leave.
  const matches = common ? `(words @@ ${query}) IS NOT FALSE` : `words @@ ${query}`;
  const filters = filtersOf(question, parameters);
  const where = (leftOut: string | null, more = '') => {
    const conditions = filters.filter(({ facet }) => facet !== leftOut).map(({ sql }) => sql);
    const all = [query && matches, ...conditions, more].filter(Boolean);
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

/**
 * Rows are asked for without a limit and taken from one by one: asked for a few, PostgreSQL would look for them along
 * whatever it believes to be full of them, and where few match it reads the whole table.
 */
function gathered(name: string, columns: string, parts: Parts, leftOut: string | null, most: number): string {
  return `every_${name} AS MATERIALIZED (SELECT ${columns} FROM search_documents ${parts.where(leftOut)}),
    ${name} AS NOT MATERIALIZED (SELECT * FROM every_${name} LIMIT ${most + 1})`;
}

/** The rows that match, at most one more than so many, and for each facet that is set those that match without it. */
function matchedSql(parts: Parts, mostMatches: number, ranked = false): string {
  const columns = 'product_id, category, seller, seller_name, condition, options, price_min, in_stock';
  const sorted = `, published_at, rating_score, ${parts.query && ranked ? rankOf(parts.query) : '0'} AS rank`;
  return [
    gathered('matched', columns + sorted, parts, null, mostMatches),
    ...parts.facets.map((facet, i) => gathered(`but_${i}`, columns, parts, facet, mostMatches)),
  ].join(',\n    ');
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

/** A page cut after the position, and its cards as ready-made JSON. */
function pageOf(
  question: SearchQuestion,
  words: string | null,
  position: Position | null,
  parameter: Parts['parameter'],
) {
  const { shown, type, order, after } = orderOf(question, words);
  const [lastKey, lastId] = Array.isArray(position) ? position : [];
  const onward = lastKey
    ? after.replaceAll('@key', parameter(lastKey, type)).replaceAll('@id', parameter(lastId, 'uuid'))
    : 'true';
  const limit = parameter(question.limit, 'int');
  const offset = parameter(position && 'offset' in position ? position.offset : 0, 'int');
  return {
    onward,
    enough: `${limit} + 1 + ${offset}`,
    from: (rows: string) => `page AS (
      SELECT product_id, ${shown} AS key, row_number() OVER () AS place FROM (
        ${rows} ORDER BY ${order} LIMIT ${limit} + 1 OFFSET ${offset}) top)`,
    shown: `
      (SELECT string_agg(card, ',' ORDER BY place) FROM page JOIN search_documents USING (product_id)
       WHERE place <= ${limit}) AS cards,
      (SELECT array_agg(product_id::text ORDER BY place) FROM page WHERE place <= ${limit}) AS "productIds",
      (SELECT ARRAY[key, product_id::text] FROM page
       WHERE place = ${limit} AND (SELECT count(*) FROM page) > ${limit}) AS last`,
  };
}

/** One statement for a whole answer, as long as no more match than are looked at: the page, the total and every facet. */
export function searchSql(
  question: SearchQuestion,
  words: string,
  position: Position | null,
  mostMatches: number,
  common = false,
): Statement {
  const parts = partsOf(question, words, common);
  const page = pageOf(question, words, position, parts.parameter);
  const matched = matchedSql(parts, mostMatches, orderOf(question, words).key === 'rank');
  const rows = `SELECT ${SORTED_BY}, rank FROM matched WHERE ${page.onward}`;
  const text = `WITH ${matched}, ${page.from(rows)} SELECT ${page.shown}, ${countsOf(parts, mostMatches)}`;
  return { text, values: parts.values };
}

/** The page alone, of those who look around without words: an index in the order asked is walked. */
export function browseSql(question: SearchQuestion, position: Position | null): Statement {
  const parts = partsOf(question, null);
  const page = pageOf(question, null, position, parts.parameter);
  const rows = `SELECT ${SORTED_BY} FROM search_documents ${parts.where(null, page.onward)}`;
  return { text: `WITH ${page.from(rows)} SELECT ${page.shown}`, values: parts.values };
}

/** How many rows are looked at for one answer. */
export interface Effort {
  /** Beyond them totals and facets say "at least". */
  counted: number;
  /** Along an index in the order asked, before it is given up. */
  walked: number;
  /** Of those that match, to be put in order. */
  sorted: number;
  /** Of those the best rated, to be put in order by relevance. */
  ranked: number;
}

/**
 * The page alone, for a bounded effort however many match and wherever they stand. An index in the order asked finds
 * the first soon where many match; where it does not, what matches is gathered and sorted, as far as the effort goes.
 */
export function pageSql(
  question: SearchQuestion,
  words: string | null,
  position: Position | null,
  effort: Effort,
  common = false,
): Statement {
  const parts = partsOf(question, words, common);
  const page = pageOf(question, words, position, parts.parameter);
  const { order, key } = orderOf(question, words);
  const ranks = key === 'rank';
  const first = firstSql(parts, effort, {
    order: ranks ? BEST_RATED : order,
    onward: ranks ? 'true' : page.onward,
    enough: ranks ? String(effort.ranked) : page.enough,
  });
  const ranked = `SELECT * FROM (
    SELECT product_id, ${rankOf(parts.query!)} AS rank FROM search_documents JOIN (
      SELECT product_id FROM first ORDER BY ${BEST_RATED} LIMIT ${effort.ranked}) best USING (product_id)) ranked
    WHERE ${page.onward}`;
  const text = `WITH ${first}, ${page.from(ranks ? ranked : 'SELECT * FROM first')}
    SELECT ${page.shown}, (SELECT count(*) FROM gathered) > ${effort.sorted} AS partial`;
  return { text, values: parts.values };
}

function firstSql(
  { where }: Parts,
  { walked, sorted }: Effort,
  { order, onward, enough }: { order: string; onward: string; enough: string },
): string {
  const found = `(SELECT count(*) FROM walked)`;
  return `walked AS MATERIALIZED (
      SELECT ${SORTED_BY} FROM (
        SELECT * FROM search_documents WHERE ${onward} ORDER BY ${order} LIMIT ${walked}) ahead
      ${where(null)} LIMIT ${enough}),
    every_match AS MATERIALIZED (SELECT ${SORTED_BY} FROM search_documents ${where(null, onward)}),
    gathered AS MATERIALIZED (SELECT * FROM every_match WHERE ${found} < ${enough} LIMIT ${sorted + 1}),
    first AS (SELECT * FROM walked WHERE ${found} >= ${enough} UNION ALL SELECT * FROM gathered)`;
}

const SAMPLED = 1_000;

/** Whether about every eighth product has the words, judged by some of them. */
export const commonSql = (words: string): Statement => ({
  text: `SELECT count(*) FILTER (WHERE words @@ ${asTsQuery('$1::text')}) > ${SAMPLED / 8} AS common
    FROM (SELECT words FROM search_documents LIMIT ${SAMPLED}) sample`,
  values: [words],
});

/** Total and facets alone. */
export function countsSql(question: SearchQuestion, mostMatches: number): Statement {
  const parts = partsOf(question, null);
  const text = `WITH ${matchedSql(parts, mostMatches)} SELECT ${countsOf(parts, mostMatches)}`;
  return { text, values: parts.values };
}
