import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';
import { EFFORT } from '../dist/integrations/search/postgres/postgres-search-engine.js';
import { browseSql, countsSql, pageSql, searchSql } from '../dist/integrations/search/postgres/search-sql.js';
import { placesOf, tsQueryOf } from '../dist/integrations/search/postgres/terms.js';
import { wordsAsked } from '../dist/integrations/search/postgres/words.js';

/** The practical limit: the same rows and the same JSON, with nothing between the socket and the database. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 30 });
const server = Fastify({ logger: false });

const LIST = {
  name: 'list',
  text: `SELECT p.card, l.published_at, l.product_id
         FROM category_listings l JOIN product_pages p USING (product_id)
         WHERE l.category = $1 ORDER BY l.published_at DESC, l.product_id DESC LIMIT $2::int`,
};
server.get('/v1/products', async ({ query: { category, limit } }, reply) => {
  const { rows } = await pool.query({ ...LIST, values: [category, Number(limit) + 1] });
  const shown = rows.slice(0, limit);
  const { published_at: at, product_id: id } = shown.at(-1) ?? {};
  const cursor = rows.length > limit ? Buffer.from(JSON.stringify([at, id])).toString('base64url') : null;
  reply.type('application/json; charset=utf-8');
  return `{"items":[${shown.map(({ card }) => card).join(',')}],"nextCursor":${JSON.stringify(cursor)}}`;
});

server.get('/health', async () => (await pool.query('SELECT 1 AS one')).rows[0]);

const PAGE = { name: 'page', text: 'SELECT page FROM product_pages WHERE slug = $1' };
server.get('/v1/products/:slug', async ({ params }, reply) => {
  const { rows } = await pool.query({ ...PAGE, values: [params.slug] });
  if (!rows[0]) return reply.status(404).send();
  reply.type('application/json; charset=utf-8');
  return rows[0].page;
});

server.get('/v1/search/products', async ({ query: { q = '', category, limit } }, reply) => {
  const question = {
    q,
    category,
    limit: Number(limit),
    sort: 'relevance',
    conditions: [],
    options: [],
    inStock: false,
  };
  const asking = category
    ? [browseSql(question, null), countsSql(question, EFFORT.counted)]
    : [searchSql(question, tsQueryOf(placesOf(wordsAsked(q))), null, EFFORT.counted)];
  const found = await Promise.all(
    asking.map(({ text, values }, i) =>
      pool.query({ name: `${category ? 'browse' : 'search'} ${i}`, text, values }),
    ),
  );
  const crowded = !category && found[0].rows[0].matches > EFFORT.counted;
  if (crowded) {
    const best = pageSql(question, tsQueryOf(placesOf(wordsAsked(q))), null, EFFORT);
    found.push(await pool.query({ name: 'best', ...best }));
  }
  const { cards, matches, facets } = Object.assign({}, ...found.map(({ rows }) => rows[0]));
  reply.type('application/json; charset=utf-8');
  return `{"items":[${cards ?? ''}],"estimatedTotal":${matches},"facets":${JSON.stringify(facets)}}`;
});

await pool.query(`
  CREATE SCHEMA IF NOT EXISTS bench;
  CREATE TABLE IF NOT EXISTS bench.stock AS SELECT variant_id, on_hand FROM stock;
  CREATE UNIQUE INDEX IF NOT EXISTS bench_stock ON bench.stock (variant_id);
  CREATE TABLE IF NOT EXISTS bench.orders (id uuid PRIMARY KEY, seller_id uuid, address jsonb, total bigint,
    status text, placed_at timestamptz DEFAULT now());
  CREATE TABLE IF NOT EXISTS bench.lines (id uuid PRIMARY KEY, order_id uuid, variant_id uuid, title text, price bigint);
  CREATE TABLE IF NOT EXISTS bench.payments (id uuid PRIMARY KEY, order_id uuid UNIQUE, amount bigint, status text)`);
const BUY = {
  name: 'buy',
  text: `
    WITH wanted AS (SELECT v.id, v.seller_id, v.price_amount AS price, p.title
                    FROM variants v JOIN products p ON p.id = v.product_id WHERE v.id = $2::uuid),
    ordered AS (INSERT INTO bench.orders (id, seller_id, address, total, status)
                SELECT $1::uuid, seller_id, $3::jsonb, price, 'paid' FROM wanted),
    line AS (INSERT INTO bench.lines SELECT $4::uuid, $1::uuid, id, title, price FROM wanted),
    payment AS (INSERT INTO bench.payments SELECT $5::uuid, $1::uuid, price, 'succeeded' FROM wanted)
    UPDATE bench.stock SET on_hand = on_hand - 1 WHERE variant_id = $2::uuid AND on_hand > 0`,
};
server.post('/buy', async ({ body: { variantId, address } }) => {
  const values = [randomUUID(), variantId, JSON.stringify(address), randomUUID(), randomUUID()];
  const { rowCount } = await pool.query({ ...BUY, values });
  return { id: values[0], status: rowCount === 1 ? 'paid' : 'sold-out' };
});

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close().then(() => pool.end()));
await server.listen({ port: Number(process.env.RAW_PORT), host: '127.0.0.1' });
