import { Meilisearch, type EnqueuedTaskPromise, type Index, type MultiSearchQuery } from 'meilisearch';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '#platform/http/cursor.js';
import { wordsAsked } from '../postgres/words.js';
import {
  SearchEngine,
  type Held,
  type SearchDocument,
  type SearchQuestion,
  type SearchResult,
  type SuggestQuestion,
  type SuggestResult,
} from '../search-engine.js';
import { indexed, settings, shopOf, type IndexedDocument } from './index-settings.js';
import { anyOf, facetsOf, plain, queriesOf, type Counts } from './question.js';
import { hasAll, markedWords, marking, spellingOf } from './spelling.js';
import { allDone, done, unlessMissing } from './tasks.js';

const PORTION = 1_000;
const MOST_OTHERS = 3;
const LONGEST_REQUEST_MS = 2_000;
const Cursor = z.strictObject({ offset: z.int().min(0).max(10_000) });

type Hit = { card: string; title: string };
type Answers = { results: (Counts & { hits: Hit[]; estimatedTotalHits?: number })[] };

/** Typo-tolerant search in a server of its own. It lags the database by one event, and may be rebuilt at any time. */
export class MeilisearchEngine extends SearchEngine {
  readonly name = 'meilisearch';
  private readonly client: Meilisearch;
  private readonly index: Index<IndexedDocument>;

  constructor(private readonly place: { url: string; key?: string; index: string }) {
    super();
    this.client = new Meilisearch({ host: place.url, apiKey: place.key, timeout: LONGEST_REQUEST_MS });
    this.index = this.client.index<IndexedDocument>(place.index);
  }

  async setUp(): Promise<void> {
    await done(this.index.updateSettings(settings));
  }

  async refill(portions: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    const { index } = this.place;
    const next = `${index}-next`;
    await this.drop(next);
    await done(this.client.createIndex(next, { primaryKey: 'productId' }));
    await done(this.client.index(next).updateSettings(settings));
    const additions: EnqueuedTaskPromise[] = [];
    for await (const documents of portions) {
      additions.push(add(this.client.index(next), documents));
      await additions.at(-1);
    }
    await allDone(additions);
    const rename = !(await this.exists(index)); // there is none to change places with
    await done(this.client.swapIndexes([{ indexes: [next, index], rename }]));
    await this.drop(next);
  }

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length > 0) await done(add(this.index, documents));
  }

  async remove(productIds: readonly string[]): Promise<void> {
    if (productIds.length > 0) await done(this.index.deleteDocuments([...productIds]));
  }

  async drop(index = this.place.index): Promise<void> {
    if (await this.exists(index)) await done(this.client.deleteIndex(index));
  }

  async search(question: SearchQuestion): Promise<SearchResult> {
    const offset = decodeCursor(question.cursor, Cursor)?.offset ?? 0;
    const { queries, narrowings } = queriesOf(this.place.index, question, offset);
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
      correctedTo: await this.correctionOf(queries[0]!, hits),
      facets: facetsOf(narrowings, results),
    };
  }

  async suggest({ q, limit, categories }: SuggestQuestion): Promise<SuggestResult> {
    // Without a word everything would fit.
    if (wordsAsked(q).length === 0) return { products: [], categories: [], sellers: [] };
    const common = { indexUid: this.place.index, matchingStrategy: 'all' as const };
    const asked = { ...common, q: plain(q) };
    const queries = [
      { ...asked, limit, attributesToSearchOn: ['title'], attributesToRetrieve: ['card'] },
      { ...asked, limit: 0, attributesToSearchOn: ['sellerName'], facets: ['shop'] },
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

  async *held(): AsyncIterable<Held[]> {
    const fields: ('productId' | 'version')[] = ['productId', 'version'];
    for (let offset = 0; ; offset += PORTION) {
      const portion = await unlessMissing(this.index.getDocuments({ fields, offset, limit: PORTION }));
      const { results } = portion ?? { results: [] };
      if (results.length > 0) yield results.map(({ productId, version }) => [productId, version]);
      if (results.length < PORTION) return;
    }
  }

  async count(): Promise<number | null> {
    const asked = Promise.all([this.index.getStats(), this.index.getFilterableAttributes()]);
    const [stats, filterable] = (await unlessMissing(asked)) ?? [];
    // One that came into being by adding to it knows none of the settings: that is no index either.
    return stats && filterable?.length ? stats.numberOfDocuments : null;
  }

  private async exists(index: string): Promise<boolean> {
    return (await unlessMissing(this.client.getRawIndex(index))) !== undefined;
  }

  /** It forgives without saying so: when the best hit is not spelt as asked, its marks tell how it is. */
  private async correctionOf({ q, filter }: MultiSearchQuery, [first]: Hit[]): Promise<string | null> {
    const asked = wordsAsked(q ?? '');
    if (!first || asked.length === 0 || hasAll(asked, first.title)) return null;
    const { hits } = await this.index.search(q, { filter, limit: 1, matchingStrategy: 'all', ...marking });
    return spellingOf(asked, markedWords(hits[0]?._formatted));
  }
}

const add = (index: Index, documents: readonly SearchDocument[]): EnqueuedTaskPromise =>
  index.addDocuments(documents.map(indexed), { primaryKey: 'productId' });
