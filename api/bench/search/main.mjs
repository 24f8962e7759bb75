import { parseArgs } from 'node:util';
import { migrate, withDatabase } from '../../../prisma/migrate.mjs';
import { step } from '../../../scripts/tools/progress.mjs';
import { Config, Variables } from '../../dist/platform/config/config.js';
import { Database } from '../../dist/platform/database/database.js';
import { demoDocuments, shopifyDocuments } from './documents.mjs';
import { meilisearchVariants, postgresVariants } from './engines.mjs';
import { judge, judgementsOf, mean } from './quality.mjs';
import { ratesAt } from './rates.mjs';

const { values: flags } = parseArgs({
  options: {
    shopify: { type: 'string' }, // a folder with exports; without it the demo shop alone is judged
    products: { type: 'string', default: '300000' },
    only: { type: 'string' }, // quality or rates
    each: { type: 'boolean', default: false }, // every question with its score
  },
});
const databaseUrl = withDatabase(process.env.DATABASE_URL, 'flexbizz_search_bench');
await migrate(databaseUrl);
const secret = '-'.repeat(32);
const secrets = { AUTH_SECRET: secret, PASSWORD_PEPPER: secret, PAYMENT_SANDBOX_SECRET: secret };
const { MEILI_URL, MEILI_KEY } = process.env;
const db = new Database(
  new Config(Variables.parse({ DATABASE_URL: databaseUrl, EMBEDDED: 'true', ...secrets })),
);
const say = (text) => process.stdout.write(`${text}\n`);

try {
  if (flags.only !== 'rates') await quality();
  if (flags.only !== 'quality') await ratesAt(db, Number(flags.products), say);
} finally {
  await db.onApplicationShutdown();
}

async function quality() {
  const catalogues = [['demo', demoDocuments()]];
  if (flags.shopify) catalogues.push(['shopify', shopifyDocuments(flags.shopify)]);
  const engines = [['Postgres', postgresVariants(db, databaseUrl)]];
  const meilisearch = MEILI_URL && meilisearchVariants({ url: MEILI_URL, key: MEILI_KEY });
  if (meilisearch) engines.push(['Meilisearch', meilisearch.variants]);
  else say('\nMeilisearch is not judged: set MEILI_URL, and MEILI_KEY where it has one.');
  for (const [catalogue, documents] of catalogues) {
    const judgements = judgementsOf(catalogue);
    say(`\nnDCG@10, ${catalogue} catalogue: ${documents.length} products, ${judgements.length} questions`);
    for (const [engine, variants] of engines)
      for (const [variant, open] of variants) {
        const scores = await step(`${engine}, ${variant}`, async () =>
          judge(await open(documents), judgements),
        );
        say(`  ${engine.padEnd(12)} ${variant.padEnd(26)} ${mean(scores).toFixed(3)}  ${byDevice(scores)}`);
        if (flags.each && variant === 'all devices')
          for (const { q, score, first } of scores)
            say(`    ${score.toFixed(2)} ${q.padEnd(26)} ${first ?? '–'}`);
      }
  }
  await meilisearch?.drop();
}

function byDevice(scores) {
  const groups = [...Map.groupBy(scores, ({ device }) => device)];
  return groups.map(([device, some]) => `${device} ${mean(some).toFixed(2)}`).join(' · ');
}
