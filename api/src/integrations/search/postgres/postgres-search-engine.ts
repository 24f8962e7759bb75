import type { Database } from '#platform/database/database.js';
import { decodeCursor, encodeCursor } from '#platform/http/cursor.js';
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
import { FORMAT } from '../version.js';
import { orderOf, positionSchema, type Position } from './orders.js';
import { CountsMemory, type Counts } from './counts-memory.js';
import { QueryReader, type Reading } from './query-reading.js';
import { isNarrowed } from './filters.js';
import { browseSql, commonSql, countsSql, pageSql, searchSql, type Effort } from './search-sql.js';
import { SearchStatements } from './statements.js';
import { suggestSql } from './suggest-sql.js';
import { UPSERT, rowOf } from './upsert-sql.js';
import { Vocabulary } from './vocabulary.js';
import { placesOf, tsQueryOf, type Place } from './terms.js';
import { wordsAsked } from './words.js';

/** What a question may cost, whatever is asked in whatever shop: together about 100 ms of one core at 300,000 products. */
export const EFFORT: Effort = { counted: 2_000, walked: 6_000, sorted: 5_000, ranked: 500 };
const PORTION = 1_000;

interface Page {
  cards: string | null;
  productIds: string[] | null;
  last: [string, string] | null;
  /** More match than were put in order. */
  partial?: boolean;
}

type Found = Page & Counts & { common?: boolean };

/** Full text search in the database itself. Documents change in the transaction of whoever changes them. */
export class PostgresSearchEngine extends SearchEngine {
  readonly name = 'postgres';
  private readonly vocabulary: Vocabulary;
  private readonly reader: QueryReader;
  private readonly statements: SearchStatements;
  private readonly counts: CountsMemory;

  constructor(
    private readonly db: Database,
    private readonly effort = EFFORT,
    private readonly devices: Devices = ALL_DEVICES,
    manyProducts = 50_000,
  ) {
    super();
    this.vocabulary = new Vocabulary(db);
    this.reader = new QueryReader(db, this.vocabulary, devices);
    this.statements = new SearchStatements(db, manyProducts);
    this.counts = new CountsMemory(async (question) => {
      return this.statements.row<Counts>(countsSql(question, this.effort.counted));
    });
  }

  async setUp(): Promise<void> {
    // Its tables come with the migrations.
  }

  async refill(portions: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    for await (const documents of portions) await this.upsert(documents);
  }

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await this.db.run(UPSERT, JSON.stringify(documents.map(rowOf)));
    await this.vocabulary.learn(documents);
    this.db.afterCommit(() => this.counts.forget());
  }

  async remove(productIds: readonly string[]): Promise<void> {
    await this.db.run(`DELETE FROM search_documents WHERE product_id = ANY ($1::uuid[])`, productIds);
    this.db.afterCommit(() => this.counts.forget());
  }

  async search(question: SearchQuestion): Promise<SearchResult> {
    const asked = wordsAsked(question.q);
    const words = asked.length > 0 ? this.tsQuery(placesOf(asked, this.devices.prefix)) : null;
    const position = decodeCursor(question.cursor, positionSchema(orderOf(question, words)));
    const found = await this.find(question, words, position);
    // Nothing is wrong with words that so many products have: it is the filters that leave nothing.
    if (found.matches > 0 || asked.length === 0 || found.common) return this.resultOf(found);

    const reading = await this.reader.readAgain(asked);
    if (!reading) return this.resultOf(found);
    return this.resultOf(await this.find(question, this.tsQuery(reading.places), position), reading);
  }

  async suggest({ q, limit, categories }: SuggestQuestion): Promise<SuggestResult> {
    const asked = wordsAsked(q);
    if (asked.length === 0) return { products: [], categories: [], sellers: [], correctedTo: null };
    const ask = async (places: readonly Place[]) => {
      const { text, values } = suggestSql(this.tsQuery(places), limit, categories);
      return (await this.db.row<Omit<SuggestResult, 'correctedTo'>>(text, ...values))!;
    };
    const found = await ask(placesOf(asked));
    const any = found.products.length > 0 || found.sellers.length > 0 || found.categories.length > 0;
    const reading = any ? null : await this.reader.readAgain(asked);
    return reading
      ? { ...(await ask(reading.places)), correctedTo: reading.correctedTo }
      : { ...found, correctedTo: null };
  }

  async *held(): AsyncIterable<Held[]> {
    for (let last: string | undefined; ;) {
      const rows = await this.db.rows<{ id: string; version: string }>(
        `SELECT product_id AS id, version FROM search_documents
         WHERE $1::uuid IS NULL OR product_id > $1::uuid ORDER BY product_id LIMIT ${PORTION}`,
        last ?? null,
      );
      if (rows.length > 0) yield rows.map(({ id, version }) => [id, version]);
      if (rows.length < PORTION) return;
      last = rows.at(-1)!.id;
    }
  }

  async count(): Promise<number> {
    return (await this.db.row<{ n: number }>(`SELECT count(*) AS n FROM search_documents`))!.n;
  }

  /** Products whose document an older release wrote. */
  async inAnOlderFormat(most: number): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `SELECT product_id AS id FROM search_documents WHERE NOT starts_with(version, $1) LIMIT $2::int`,
      FORMAT,
      most,
    );
    return rows.map(({ id }) => id);
  }

  private async find(
    question: SearchQuestion,
    words: string | null,
    position: Position | null,
  ): Promise<Found> {
    if (words === null) return this.browse(question, position);
    const common = await this.areCommon(words, question);
    const { counted } = this.effort;
    const found = await this.statements.row<Found>(searchSql(question, words, position, counted, common));
    if (found.matches <= counted) return { ...found, common };
    const page = await this.statements.row<Page>(pageSql(question, words, position, this.effort, common));
    // However many were put in order, those are the best rated.
    return { ...found, ...page, partial: page.partial || orderOf(question, words).key === 'rank' };
  }

  /** Worth asking where filters could do the narrowing instead. */
  private async areCommon(words: string, question: SearchQuestion): Promise<boolean> {
    if (!isNarrowed(question) || !(await this.statements.forManyProducts())) return false;
    return (await this.statements.row<{ common: boolean }>(commonSql(words))).common;
  }

  private async browse(question: SearchQuestion, position: Position | null): Promise<Found> {
    if (!(await this.statements.forManyProducts())) {
      const asked = this.statements.row<Page>(browseSql(question, position));
      const [page, counts] = await Promise.all([asked, this.counts.of(question)]);
      return { ...page, ...counts };
    }
    const counts = await this.counts.of(question);
    // Where few match, to look for them along an index is to read all of it.
    const effort = counts.matches > this.effort.counted ? this.effort : { ...this.effort, walked: 0 };
    const page = await this.statements.row<Page>(pageSql(question, null, position, effort));
    return { ...page, ...counts };
  }

  private tsQuery(places: readonly Place[]): string {
    return tsQueryOf(places, this.devices.compounds);
  }

  private resultOf(
    { cards, productIds, last, partial = false, matches, crowded, facets }: Found,
    reading?: Reading,
  ): SearchResult {
    return {
      cards: cards ?? '',
      productIds: productIds ?? [],
      nextCursor: last && encodeCursor(last),
      estimatedTotal: Math.min(matches, this.effort.counted),
      approximate: { total: matches > this.effort.counted, facets: crowded, items: partial },
      correctedTo: (matches > 0 && reading?.correctedTo) || null,
      droppedWords: (matches > 0 && reading?.droppedWords) || [],
      facets,
    };
  }
}
