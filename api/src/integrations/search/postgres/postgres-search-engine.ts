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
import { browseSql, countsSql, searchSql } from './search-sql.js';
import { suggestSql } from './suggest-sql.js';
import { UPSERT, rowOf } from './upsert-sql.js';
import { Vocabulary } from './vocabulary.js';
import { placesOf, tsQueryOf, type Place } from './terms.js';
import { wordsAsked } from './words.js';

/** Beyond so many matches the total and the facets are estimates; the page never is, except by relevance. */
const MOST_MATCHES = 10_000;
const PORTION = 1_000;

interface Page {
  cards: string | null;
  last: [string, string] | null;
}

type Found = Page & Counts;

/** Full text search in the database itself. Documents change in the transaction of whoever changes them. */
export class PostgresSearchEngine extends SearchEngine {
  readonly name = 'postgres';
  private readonly vocabulary: Vocabulary;
  private readonly reader: QueryReader;
  private readonly counts: CountsMemory;

  constructor(
    private readonly db: Database,
    private readonly mostMatches = MOST_MATCHES,
    private readonly devices: Devices = ALL_DEVICES,
  ) {
    super();
    this.vocabulary = new Vocabulary(db);
    this.reader = new QueryReader(db, this.vocabulary, devices);
    this.counts = new CountsMemory(async (question) => {
      const { text, values } = countsSql(question, this.mostMatches);
      return (await this.db.row<Counts>(text, ...values))!;
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
    if (found.total > 0 || asked.length === 0) return resultOf(found);

    const reading = await this.reader.readAgain(asked);
    if (!reading) return resultOf(found);
    return resultOf(await this.find(question, this.tsQuery(reading.places), position), reading);
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
    const { text, values } = searchSql(question, words, position, this.mostMatches);
    return (await this.db.row<Found>(text, ...values))!;
  }

  private async browse(question: SearchQuestion, position: Position | null): Promise<Found> {
    const { text, values } = browseSql(question, position);
    const [page, counts] = await Promise.all([this.db.row<Page>(text, ...values), this.counts.of(question)]);
    return { ...page!, ...counts };
  }

  private tsQuery(places: readonly Place[]): string {
    return tsQueryOf(places, this.devices.compounds);
  }
}

const resultOf = ({ cards, last, total, facets }: Found, reading?: Reading): SearchResult => ({
  cards: cards ?? '',
  nextCursor: last && encodeCursor(last),
  estimatedTotal: total,
  correctedTo: (total > 0 && reading?.correctedTo) || null,
  droppedWords: (total > 0 && reading?.droppedWords) || [],
  facets,
});
