import { PostgresSearchEngine } from '../../dist/integrations/search/postgres/postgres-search-engine.js';
import { step } from '../../../scripts/tools/progress.mjs';
import { distribution } from '../statistics.mjs';
import { demoDocuments, inPortions } from './documents.mjs';

const ROUNDS = 6;
const WORDS = [
  'mug',
  'shirt',
  'wool jacket',
  'vase',
  'tent',
  'leather',
  'soft',
  'blue',
  'handmade',
  'the green chair',
];
const CATEGORIES = ['home', 'mugs', 'clothing', 'mens-shirts', 'prints', 'earrings'];
const OPTIONS = [['Size:M'], ['Colour:Rust'], ['Size:L', 'Colour:Midnight'], ['Size:One of a kind']];

/** How long answers take, by kind of question, one after the other on a quiet database. */
export async function ratesAt(db, products, say) {
  const engine = new PostgresSearchEngine(db);
  if ((await engine.count()) !== products)
    await step(`Listing ${products} products`, async () => {
      await db.run('TRUNCATE search_documents, search_words');
      await engine.refill(inPortions(demoDocuments(products)));
      await db.run('VACUUM ANALYZE search_documents');
    });
  say(`\nPostgres at ${products} products: ms p50 · p95 of each kind of question`);
  for (const [kind, questions] of Object.entries(kinds())) {
    const times = [];
    const slowest = { ms: 0 };
    for (let round = 0; round < ROUNDS; round++)
      for (const question of questions) {
        const began = performance.now();
        // The engine caches the counts of a question without words for five seconds; a price of its own bypasses that.
        const anew = question.q ? {} : { priceMax: 90_000_000 + round * 97 + times.length };
        const answer = await engine.search({ ...question, ...anew });
        times.push(performance.now() - began);
        if (times.at(-1) > slowest.ms)
          Object.assign(slowest, { ms: times.at(-1), question, total: answer.estimatedTotal });
      }
    const { p50, p95 } = distribution(times);
    const { q, category, options } = slowest.question;
    const worst = [q, category, ...options].filter(Boolean).join(' ');
    say(
      `  ${kind.padEnd(34)} ${p50.toFixed(0).padStart(5)} ${p95.toFixed(0).padStart(5)}   worst ${slowest.ms.toFixed(0)}: ${worst}, ${slowest.total} found`,
    );
  }
}

function kinds() {
  const asked = (more) => ({
    q: '',
    conditions: [],
    options: [],
    inStock: false,
    sort: 'relevance',
    limit: 24,
    ...more,
  });
  const each = (list, more) => list.map((one) => asked(more(one)));
  return {
    words: each(WORDS, (q) => ({ q })),
    'words, cheapest first': each(WORDS, (q) => ({ q, sort: 'price-asc' })),
    'words in a category': each(WORDS, (q) => ({ q, category: 'home' })),
    'words with options': WORDS.flatMap((q) => each(OPTIONS, (options) => ({ q, options }))),
    'words, options, in stock, price': WORDS.flatMap((q) =>
      each(OPTIONS, (options) => ({ q, options, inStock: true, priceMin: 1_000, priceMax: 6_000 })),
    ),
    'a category': each(CATEGORIES, (category) => ({ category })),
    'a category, cheapest first': each(CATEGORIES, (category) => ({ category, sort: 'price-asc' })),
    'a category with options': CATEGORIES.flatMap((category) =>
      each(OPTIONS, (options) => ({ category, options })),
    ),
    'options, cheapest first': each(OPTIONS, (options) => ({ options, sort: 'price-asc' })),
    'category, options, dearest first': CATEGORIES.flatMap((category) =>
      each(OPTIONS, (options) => ({ category, options, inStock: true, sort: 'price-desc' })),
    ),
  };
}
