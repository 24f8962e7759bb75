import { Meilisearch, MeilisearchApiError, type EnqueuedTaskPromise, type Index } from 'meilisearch';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '#platform/http/cursor.js';
import {
  SearchEngine,
  type SearchDocument,
  type SearchQuestion,
  type SearchResult,
  type SuggestQuestion,
  type SuggestResult,
} from '../search-engine.js';
import { indexed, settings, shopOf, type IndexedDocument } from './index-settings.js';
import { anyOf, facetsOf, queriesOf, type Counts } from './question.js';

const PORTION = 1_000;
const MOST_OTHERS = 3;
const LONGEST_REQUEST_MS = 2_000;
const LONGEST_TASK_MS = 60_000;
const Cursor = z.strictObject({ offset: z.int().min(0).max(10_000) });

type Answers = { results: (Counts & { hits: { card: string }[]; estimatedTotalHits?: number })[] };

/** Typo-tolerant search in a server of its own. It lags the database by one event, and may be rebuilt at any time. */
export class MeilisearchEngine extends SearchEngine {
  readonly name = 'meilisearch';
  private readonly client: Meilisearch;
  private readonly index: Index<IndexedDocument>;

  constructor(private readonly settings: { url: string; key?: string; index: string }) {
    super();
    this.client = new Meilisearch({ host: settings.url, apiKey: settings.key, timeout: LONGEST_REQUEST_MS });
    this.index = this.client.index<IndexedDocument>(settings.index);
  }

  async setUp(): Promise<void> {
    const known = await this.client.getRawIndex(this.settings.index).catch(() => undefined);
    if (!known) await done(this.client.createIndex(this.settings.index, { primaryKey: 'productId' }));
    await done(this.index.updateSettings(settings));
  }

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await done(this.index.addDocuments(documents.map(indexed), { primaryKey: 'productId' }));
  }

  async remove(productIds: readonly string[]): Promise<void> {
    if (productIds.length > 0) await done(this.index.deleteDocuments([...productIds]));
  }

  async clear(): Promise<void> {
    await done(this.index.deleteAllDocuments());
  }

  async drop(): Promise<void> {
    await done(this.client.deleteIndex(this.settings.index));
  }

  async search(question: SearchQuestion): Promise<SearchResult> {
    const offset = decodeCursor(question.cursor, Cursor)?.offset ?? 0;
    const { queries, narrowings } = queriesOf(this.settings.index, question, offset);
    const { results } = (await this.client.multiSearch({ queries })) as Answers;
    const { hits, estimatedTotalHits = hits.length } = results[0]!;
    const end = offset + question.limit;
    return {
      cards: hits
        .slice(0, question.limit)
        .map(({ card }) => card)
        .join(','),
      nextCursor: hits.length > question.limit ? encodeCursor({ offset: end }) : null,
      estimatedTotal: estimatedTotalHits,
      correctedTo: null, // it forgives without saying so
      facets: facetsOf(narrowings, results),
    };
  }

  async suggest({ q, limit, categories }: SuggestQuestion): Promise<SuggestResult> {
    const common = { indexUid: this.settings.index, matchingStrategy: 'all' as const };
    const queries = [
      { ...common, q, limit, attributesToSearchOn: ['title'], attributesToRetrieve: ['card'] },
      { ...common, q, limit: 0, attributesToSearchOn: ['sellerName'], facets: ['shop'] },
      { ...common, q: '', limit: 0, filter: anyOf('categoryPath', categories), facets: ['categoryPath'] },
    ];
    const { results } = (await this.client.multiSearch({ queries })) as Answers;
    const [titled, sold, shelves] = results;
    const shops = Object.entries(sold!.facetDistribution?.shop ?? {}).sort(([, n], [, m]) => m - n);
    const held = shelves!.facetDistribution?.categoryPath ?? {};
    return {
      products: titled!.hits.map(({ card }) => card),
      sellers: shops.slice(0, MOST_OTHERS).map(([shop]) => shopOf(shop)),
      categories: categories.filter((key) => held[key]).slice(0, MOST_OTHERS),
    };
  }

  async *productIds(): AsyncIterable<string[]> {
    for (let offset = 0; ; offset += PORTION) {
      const { results } = await this.index.getDocuments({ fields: ['productId'], offset, limit: PORTION });
      if (results.length > 0) yield results.map(({ productId }) => productId);
      if (results.length < PORTION) return;
    }
  }

  async count(): Promise<number> {
    try {
      return (await this.index.getStats()).numberOfDocuments;
    } catch (error) {
      // A server that lost everything has no index at all.
      if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return 0;
      throw error;
    }
  }
}

/** Meilisearch answers before it works; waits until it has, so that a failure is seen. */
async function done(enqueued: EnqueuedTaskPromise): Promise<void> {
  const task = await enqueued.waitTask({ timeout: LONGEST_TASK_MS, interval: 25 });
  if (task.status !== 'succeeded') {
    throw new Error(`Meilisearch ${task.type} ${task.status}: ${task.error?.message ?? 'no reason given'}`);
  }
}
