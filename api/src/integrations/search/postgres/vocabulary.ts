import type { Database } from '#platform/database/database.js';
import type { SearchDocument } from '../search-engine.js';
import { deletionsOf, nearest, slipsForgiven } from './spelling.js';
import { wordsOf } from './words.js';

const MOST_COMPLETIONS = 10;
const MOST_CANDIDATES = 200;

export interface Corrected {
  /** Words that may stand at each place of the question. */
  places: string[][];
  /** The question as it should have been spelt; null when every word was right. */
  spelling: string | null;
}

/** Every word of titles, names and options, as people write it: the measure of what is misspelt. */
export class Vocabulary {
  constructor(private readonly db: Database) {}

  async learn(documents: readonly SearchDocument[]): Promise<void> {
    const words = [...new Set(documents.flatMap(wordsIn))];
    const known = await this.db.rows<{ word: string }>(
      `SELECT word FROM search_words WHERE word = ANY ($1::text[])`,
      words,
    );
    const old = new Set(known.map(({ word }) => word));
    // In one order everywhere, so that two writers never wait for each other.
    const fresh = words.filter((word) => !old.has(word)).sort();
    if (fresh.length === 0) return;
    await this.db.run(
      `INSERT INTO search_words (word, deletions)
       SELECT word, deletions FROM jsonb_to_recordset($1::jsonb) AS fresh(word text, deletions text[])
       ON CONFLICT DO NOTHING`,
      JSON.stringify(fresh.map((word) => ({ word, deletions: deletionsOf(word) }))),
    );
  }

  /** What a question that found nothing may have meant; null when there is nothing better to ask. */
  async correct(asked: readonly string[]): Promise<Corrected | null> {
    const meant = await Promise.all(
      asked.map((word, place) => this.meantBy(word, place === asked.length - 1)),
    );
    const changed = meant.some(({ words }, place) => words.length !== 1 || words[0] !== asked[place]);
    if (!changed) return null;
    const misspelt = meant.some(({ corrected }) => corrected);
    const spelling = meant.map(({ words, corrected }, place) => (corrected ? words[0]! : asked[place]!));
    return { places: meant.map(({ words }) => words), spelling: misspelt ? spelling.join(' ') : null };
  }

  private async meantBy(word: string, isLast: boolean): Promise<{ words: string[]; corrected: boolean }> {
    const begun = await this.db.rows<{ word: string }>(
      isLast
        ? `SELECT word FROM search_words WHERE starts_with(word, $1) ORDER BY length(word) LIMIT ${MOST_COMPLETIONS}`
        : `SELECT word FROM search_words WHERE word = $1`,
      word,
    );
    if (begun.length > 0) return { words: begun.map((row) => row.word), corrected: false };
    const alike = slipsForgiven(word) === 0 ? [] : nearest(word, await this.neighboursOf(word));
    return alike.length > 0 ? { words: alike, corrected: true } : { words: [word], corrected: false };
  }

  private async neighboursOf(word: string): Promise<string[]> {
    const rows = await this.db.rows<{ word: string }>(
      `SELECT word FROM search_words WHERE deletions && $1::text[] LIMIT ${MOST_CANDIDATES}`,
      deletionsOf(word),
    );
    return rows.map((row) => row.word);
  }
}

function wordsIn({ title, vendor, tags, categoryNames, sellerName, options }: SearchDocument): string[] {
  const values = options.map((option) => option.slice(option.indexOf(':') + 1));
  return [title, vendor ?? '', sellerName, ...tags, ...categoryNames, ...values].flatMap(wordsOf);
}
