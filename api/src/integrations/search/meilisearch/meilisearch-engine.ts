import { Meilisearch, type EnqueuedTaskPromise, type Index, type MultiSearchQuery } from 'meilisearch';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '#platform/http/cursor.js';
import { wordsAsked } from '../postgres/words.js';
import {
  ALL_DEVICES,
  SearchEngine,
  type Devices,
  type Held,
  type SearchDocument,
  type SearchQuestion,
  type SearchResult,
  type SuggestQuestion,
  type SuggestResult,
} from '../search-engine.js';
import { indexed, MOST_HITS, settings, type IndexedDocument } from './index-settings.js';
import { facetsOf, queriesOf, type Counts } from './question.js';
import { hasAll, markedWords, marking, spellingOf } from './spelling.js';
import { relaxedWords } from './relaxed-words.js';
import { suggestionsOf, suggestQueries } from './suggestions.js';
import { allDone, done, unlessMissing } from './tasks.js';

const PORTION = 1_000;
const LONGEST_REQUEST_MS = 2_000;
const Cursor = z.strictObject({ offset: z.int().min(0).max(MOST_HITS) });

type Hit = { productId: string; card: string; title: string };
type Answers = { results: (Counts & { hits: Hit[]; estimatedTotalHits?: number })[] };

/** Typo-tolerant search in a server of its own. It lags the database by one event, and may be rebuilt at any time. */
export class MeilisearchEngine extends SearchEngine {
  readonly name = 'meilisearch';
  private readonly client: Meilisearch;
  private readonly index: Index<IndexedDocument>;

  constructor(
    private readonly place: { url: string; key?: string; index: string },
    private readonly devices: Pick<Devices, 'relaxation'> = ALL_DEVICES,
  ) {
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
    const found = await this.find(question);
    if (found.estimatedTotal > 0 || !this.devices.relaxation) return found;
    const relaxed = await relaxedWords(this.client, this.place.index, question.q);
    if (!relaxed) return found;
    const { kept, droppedWords } = relaxed;
    const again = await this.find({ ...question, q: kept.join(' ') });
    if (again.estimatedTotal === 0) return found;
    return { ...again, correctedTo: again.correctedTo ?? kept.join(' '), droppedWords };
  }

  async suggest(question: SuggestQuestion): Promise<SuggestResult> {
    // Without a word everything would fit.
    if (wordsAsked(question.q).length === 0)
      return { products: [], categories: [], sellers: [], correctedTo: null };
    const found = await this.suggestFor(question);
    const any = found.products.length + found.sellers.length + found.categories.length > 0;
    const relaxed = any ? null : await relaxedWords(this.client, this.place.index, question.q);
    if (!relaxed) return found;
    const q = relaxed.kept.join(' ');
    const again = await this.suggestFor({ ...question, q });
    return { ...again, correctedTo: again.correctedTo ?? q };
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

  private async find(question: SearchQuestion): Promise<SearchResult> {
    const offset = decodeCursor(question.cursor, Cursor)?.offset ?? 0;
    const { queries, narrowings } = queriesOf(this.place.index, question, offset);
    const { results } = (await this.client.multiSearch({ queries })) as Answers;
    const { hits, estimatedTotalHits = hits.length } = results[0]!;
    const end = offset + question.limit;
    const page = hits.slice(0, question.limit);
    return {
      cards: page.map(({ card }) => card).join(','),
      productIds: page.map(({ productId }) => productId),
      nextCursor: hits.length > question.limit ? encodeCursor({ offset: end }) : null,
      estimatedTotal: estimatedTotalHits,
      approximate: { total: estimatedTotalHits >= MOST_HITS, facets: false, items: false },
      correctedTo: await this.correctionOf(queries[0]!, hits),
      droppedWords: [],
      facets: facetsOf(narrowings, results),
    };
  }

  private async suggestFor(question: SuggestQuestion): Promise<SuggestResult> {
    const queries = suggestQueries(this.place.index, question);
    const { results } = (await this.client.multiSearch({ queries })) as Answers;
    const suggestions = suggestionsOf(question, results);
    return { ...suggestions, correctedTo: await this.correctionOf(queries[0]!, results[0]!.hits) };
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
