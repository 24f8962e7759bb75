import pg from 'pg';

const LIMIT = 24;

/** What is asked for, taken from the shop that was filled. */
export async function scenariosFor(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const column = async (sql) => (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  const categories = await column(
    `SELECT category FROM category_listings GROUP BY 1 HAVING count(*) > ${LIMIT} ORDER BY count(*) DESC, 1 LIMIT 12`,
  );
  const slugs = await column(`SELECT slug FROM product_pages ORDER BY md5(slug) LIMIT 2000`);
  const terms = await column(
    `SELECT word FROM (SELECT DISTINCT unnest(regexp_split_to_array(lower(title), '[^a-z]+')) AS word
                       FROM search_documents) words
     WHERE length(word) >= 4
       AND EXISTS (SELECT FROM search_documents d WHERE d.words @@ to_tsquery('flexbizz', word))
     ORDER BY md5(word) LIMIT 200`,
  );
  const variants = await column(
    `SELECT v.id FROM variants v JOIN product_pages p USING (product_id) WHERE v.position = 0 AND v.price_amount > 0
     ORDER BY md5(v.id::text) LIMIT 5000`,
  );
  const [version] = await column(`SHOW server_version`);
  await client.end();

  const reading = { script: 'load.mjs', clients: 16 };
  const buying = { script: 'buy.mjs', clients: 8 };
  const scenarios = [
    {
      ...reading,
      name: 'list',
      title: `list page: ${LIMIT} products of a category, newest first, 16 clients`,
      goal: '≥ 0.8 × raw',
      paths: categories.map((category) => `/v1/products?category=${category}&limit=${LIMIT}`),
      body: { begins: '{"items":[{', least: 5_000 },
      same: true,
    },
    {
      ...reading,
      name: 'detail',
      title: 'product by slug, 16 clients',
      goal: '≥ 0.6 × raw',
      paths: slugs.map((slug) => `/v1/products/${slug}`),
      body: { begins: '{"id":"', least: 500 },
      same: true,
    },
    {
      ...reading,
      name: 'search',
      title: `search with facet counts, ${terms.length} rotating words, 16 clients`,
      goal: '≥ 0.8 × raw',
      paths: terms.map((term) => `/v1/search/products?q=${term}&limit=${LIMIT}`),
      body: { begins: '{"items":[', least: 200 },
    },
    {
      ...reading,
      name: 'browse',
      title: `a category with all its facet counts and no words, 16 clients`,
      goal: 'none: raw counts anew each time, ours every five seconds',
      paths: categories.map((category) => `/v1/search/products?category=${category}&limit=${LIMIT}`),
      body: { begins: '{"items":[{', least: 5_000 },
    },
    {
      ...buying,
      name: 'purchase',
      title: 'whole purchase in 4 calls, different products, 8 clients',
      goal: '≥ 150/s, p95 ≤ 100 ms',
      variants,
    },
    {
      ...buying,
      name: 'purchase of one',
      title: 'whole purchase in 4 calls, all the same product, 8 clients',
      goal: '≥ 0.5 × of different products',
      variants: variants.slice(0, 1),
    },
  ];
  return { scenarios, postgres: version.split(' ')[0] };
}

/** Before anything is measured: both servers answer, and where they should, with the same products. */
export async function checkAnswers(scenario, ours, raw) {
  for (const path of scenario.paths.slice(0, 20)) {
    const [mine, reference] = await Promise.all([ours, raw].map((url) => read(`${url}${path}`)));
    const equal = scenario.same
      ? JSON.stringify({ ...mine, nextCursor: 0 }) === JSON.stringify({ ...reference, nextCursor: 0 })
      : JSON.stringify(mine.items) === JSON.stringify(reference.items);
    if (!equal) throw new Error(`The two servers do not answer alike at ${path}`);
  }
}

async function read(url) {
  const answer = await fetch(url);
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
