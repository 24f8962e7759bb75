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
  const counts = (value: string, source: string, most: number, where = '') =>
    `SELECT ${value} AS value, count(*) AS n FROM ${source} ${where} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${most}`;
  const listed = (rows: string) =>
    `(SELECT coalesce(json_agg(json_build_array(value, n) ORDER BY n DESC, value), '[]') FROM (${rows}) counted)`;

  const option = `unnest(options) AS one`;
  const name = `split_part(one, ':', 1)`;
  const others = `WHERE ${name} <> ALL (${parameter(optionNames, 'text[]')})`;
  const options = [
    counts('one', `${sourceOf('options')}, ${option}`, MOST_OPTION_VALUES, others),
    ...optionNames.map((chosen) =>
      counts(
        'one',
        `${sourceOf(`option:${chosen}`)}, ${option}`,
        MOST_OPTION_VALUES,
        `WHERE ${name} = ${parameter(chosen, 'text')}`,
      ),
    ),
  ];
  return `json_build_object(
    'categories', ${listed(counts('unnest(category)', sourceOf('category'), MOST_VALUES))},
    'conditions', ${listed(counts('condition', sourceOf('condition'), MOST_VALUES))},
    'options', ${listed(options.map((rows) => `(${rows})`).join(' UNION ALL '))},
    'sellers', (SELECT coalesce(json_agg(json_build_array(seller, name, n) ORDER BY n DESC, seller), '[]') FROM (
      SELECT seller, min(seller_name) AS name, count(*) AS n FROM ${sourceOf('seller')}
      GROUP BY 1 ORDER BY 3 DESC, 1 LIMIT ${MOST_VALUES}) sellers),
    'price', (SELECT CASE WHEN count(*) > 0 THEN json_build_array(min(price_min), max(price_min)) END
      FROM ${sourceOf('price')}),
    'inStock', (SELECT count(*) FROM ${sourceOf('stock')} WHERE in_stock))`;
}
