const MOST_VALUES = 50;
const MOST_OPTION_VALUES = 200;

/**
 * The facets as one row of JSON. `sourceOf` names the rows a facet counts over: those of the whole question, or
 * its own when its filter is set.
 */
export function facetsSql(
  sourceOf: (facet: string) => string,
  optionNames: readonly string[],
  parameter: (value: unknown, type: string) => string,
): string {
  const ranked = (rows: string, most: number) => `${rows} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${most}`;
  const listed = (rows: string) =>
    `(SELECT coalesce(json_agg(json_build_array(value, n) ORDER BY n DESC, value), '[]') FROM (${rows}) counted)`;
  // Few lists differ: counting each list once, and its values then, is several times faster.
  const listCounts = (column: string, facet: string, most: number, where = '') =>
    ranked(
      `SELECT value, sum(n)::int AS n
       FROM (SELECT ${column}, count(*) AS n FROM ${sourceOf(facet)} GROUP BY 1) lists, unnest(${column}) AS value
       ${where}`,
      most,
    );

  const name = `split_part(value, ':', 1)`;
  const others = optionNames.length > 0 ? `WHERE ${name} <> ALL (${parameter(optionNames, 'text[]')})` : '';
  const options = [
    listCounts('options', 'options', MOST_OPTION_VALUES, others),
    ...optionNames.map((chosen) =>
      listCounts(
        'options',
        `option:${chosen}`,
        MOST_OPTION_VALUES,
        `WHERE ${name} = ${parameter(chosen, 'text')}`,
      ),
    ),
  ];
  return `json_build_object(
    'categories', ${listed(listCounts('category', 'category', MOST_VALUES))},
    'conditions', ${listed(ranked(`SELECT condition AS value, count(*) AS n FROM ${sourceOf('condition')}`, MOST_VALUES))},
    'options', ${listed(options.map((rows) => `(${rows})`).join(' UNION ALL '))},
    'sellers', (SELECT coalesce(json_agg(json_build_array(seller, name, n) ORDER BY n DESC, seller), '[]') FROM (
      SELECT seller, min(seller_name COLLATE "C") AS name, count(*) AS n FROM ${sourceOf('seller')}
      GROUP BY 1 ORDER BY 3 DESC, 1 LIMIT ${MOST_VALUES}) sellers),
    'price', (SELECT CASE WHEN count(*) > 0 THEN json_build_array(min(price_min), max(price_min)) END
      FROM ${sourceOf('price')}),
    'inStock', (SELECT count(*) FROM ${sourceOf('stock')} WHERE in_stock))`;
}
