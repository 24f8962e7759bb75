import pg from 'pg';
import { Meilisearch } from 'meilisearch';
import { MeilisearchEngine } from '../../dist/integrations/search/meilisearch/meilisearch-engine.js';
import { PostgresSearchEngine } from '../../dist/integrations/search/postgres/postgres-search-engine.js';
import { ALL_DEVICES } from '../../dist/integrations/search/search-engine.js';
import { inPortions } from './documents.mjs';

const without = (device) => ({ ...ALL_DEVICES, [device]: false });
const [STEMMED, UNSTEMMED] = ['unaccent, english_stem', 'unaccent, simple'];

/** The engine in Postgres as it is, and without each of its devices. */
export function postgresVariants(db, databaseUrl) {
  const filled = async (documents, devices, dictionaries = STEMMED) => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(`ALTER TEXT SEARCH CONFIGURATION flexbizz ALTER MAPPING FOR
      hword, hword_part, word, asciiword, asciihword, hword_asciipart WITH ${dictionaries}`);
    await client.query('TRUNCATE search_documents, search_words');
    await client.end();
    const engine = new PostgresSearchEngine(db, undefined, devices);
    await engine.refill(inPortions(documents));
    return engine;
  };
  return [
    ['all devices', (documents) => filled(documents, ALL_DEVICES)],
    ['no typo correction', (documents) => filled(documents, without('typos'))],
    ['no stemming', (documents) => filled(documents, ALL_DEVICES, UNSTEMMED)],
    ['no prefix', (documents) => filled(documents, without('prefix'))],
    ['no dropped words', (documents) => filled(documents, without('relaxation'))],
    ['no compounds, no synonyms', (documents) => filled(documents, without('compounds'))],
  ];
}

/** The same for the server, whose devices are settings of the index. */
export function meilisearchVariants({ url, key }) {
  const index = `bench-${process.pid}`;
  const settings = new Meilisearch({ host: url, apiKey: key }).index(index);
  const filled = async (documents, change, devices) => {
    const engine = new MeilisearchEngine({ url, key, index }, devices);
    await engine.refill(inPortions(documents));
    if (change) await settings.updateSettings(await change(settings)).waitTask({ timeout: 0 });
    return engine;
  };
  const withoutForms = async () => {
    const searched = await settings.getSearchableAttributes();
    return { searchableAttributes: searched.filter((attribute) => attribute !== 'forms') };
  };
  return {
    drop: () => new MeilisearchEngine({ url, key, index }).drop(),
    variants: [
      ['all devices', (documents) => filled(documents)],
      ['no typo correction', (documents) => filled(documents, () => ({ typoTolerance: { enabled: false } }))],
      ['no stemming', (documents) => filled(documents, withoutForms)],
      ['no prefix', (documents) => filled(documents, () => ({ prefixSearch: 'disabled' }))],
      ['no dropped words', (documents) => filled(documents, null, { relaxation: false })],
      ['no synonyms', (documents) => filled(documents, () => ({ synonyms: {} }))],
    ],
  };
}
