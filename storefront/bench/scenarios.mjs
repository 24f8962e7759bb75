import pg from 'pg';

/** Any cookie means a page of one's own: it is drawn for whoever asks, and kept for nobody. */
const ONES_OWN = { cookie: 'theme=light' };

/** Pages of the shop that was filled. Those "drawn" are never taken from a shelf of finished ones. */
export async function scenariosFor(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const column = async (sql) => (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  const slugs = await column(`SELECT slug FROM product_pages ORDER BY md5(slug) LIMIT 5000`);
  const categories = await column(
    `SELECT category FROM category_listings GROUP BY 1 HAVING count(*) > 24 ORDER BY count(*) DESC, 1 LIMIT 12`,
  );
  await client.end();
  const products = slugs.map((slug) => `/p/${slug}`);
  const few = products.slice(0, 20);
  const drawn = { headers: ONES_OWN, clients: 8 };
  const kept = { headers: {}, clients: 16 };
  return [
    { ...drawn, title: `product, drawn, ${products.length} of them in turn`, goal: '≥ 150', paths: products },
    { ...drawn, title: `product, drawn, ${few.length} popular ones`, goal: '≥ 150', paths: few },
    { ...drawn, title: 'home, drawn', goal: '', paths: ['/'] },
    { ...drawn, title: 'category, drawn', goal: '', paths: categories.map((key) => `/c/${key}`) },
    { ...kept, title: `product, kept, ${few.length} popular ones`, goal: '≥ 2000', paths: few },
    { ...kept, title: 'home, kept', goal: '≥ 2000', paths: ['/'] },
  ].map((scenario) => ({ ...scenario, least: 4_000 }));
}

/** One of each kind, for whoever looks at pages one by one. */
export function onePageOfEach(scenarios) {
  const [, product, home, category] = scenarios.map(({ paths }) => paths[0]);
  return { home, category, 'search, newest': '/search?sort=newest', product };
}

/** Before anything is measured: these are whole pages about what was asked for. */
export async function checkPages(url, { paths, headers }) {
  for (const path of paths.slice(0, 10)) {
    const answer = await fetch(url + path, { headers });
    const page = await answer.text();
    const whole = answer.status === 200 && page.includes('<h1') && page.trimEnd().endsWith('</html>');
    if (!whole) throw new Error(`${path} answered ${answer.status} with ${page.slice(0, 200)}`);
  }
}
