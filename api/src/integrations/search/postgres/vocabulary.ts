import type { Database } from '#platform/database/database.js';
import type { SearchDocument } from '../search-engine.js';
import { deletionsOf, nearest, nearestBeginnings, slipsForgiven } from './spelling.js';
import { wordsOf } from './words.js';
import { SYNONYMS } from '../synonyms.js';
import { otherNumbersOf } from '../word-forms.js';

const MOST_CANDIDATES = 200;
const MOST_BEGINNINGS = 2_000;
/** Of a description: spellings of long words are many, and who lists a product chooses its words. */
const MOST_READ = 1_000;
const LONGEST_WORD = 12;
const LONGEST_COMPOUND = 24;

/** Every word that documents have, as people write it: what a misspelt word may have meant. */
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

  /** Words that one which occurs nowhere may have meant, the likeliest first. Only the last of a question may be unfinished. */
  async alternativesTo(word: string, unfinished: boolean): Promise<string[]> {
    if (slipsForgiven(word) === 0) return [];
    // "hodies" is two slips from "hoodie", and one from it in the plural.
    const forms = [word, ...otherNumbersOf(word)].filter((form) => slipsForgiven(form) > 0);
    const rows = await this.db.rows<{ word: string }>(
      `SELECT word FROM search_words WHERE deletions && $1::text[] LIMIT ${MOST_CANDIDATES}`,
      [...new Set(forms.flatMap((form) => deletionsOf(form)))],
    );
    const known = [...rows.map((row) => row.word), ...SYNONYMS.flat()];
    const candidates = [...new Set(known)].filter((candidate) => candidate !== word);
    const alike = forms
      // A word form is a guess already, so it must share the first letter with what was typed.
      .map((form) => nearest(form, candidates).filter((near) => form === word || near[0] === word[0]))
      .find((near) => near.length > 0);
    if (alike || !unfinished) return alike ?? [];
    const begun = await this.db.rows<{ word: string }>(
      `SELECT word FROM search_words WHERE starts_with(word, $1) OR starts_with(word, $2) LIMIT ${MOST_BEGINNINGS}`,
      word.slice(0, 2),
      word[1]! + word[0]!,
    );
    return nearestBeginnings(
      word,
      begun.map((row) => row.word),
    );
  }

  /** The two words that one which occurs nowhere is made of: "lampshade" is a shade of a lamp. */
  async partsOf(word: string): Promise<[string, string] | null> {
    const cuts = word.length > LONGEST_COMPOUND ? [] : cutsOf(word);
    if (cuts.length === 0) return null;
    const rows = await this.db.rows<{ word: string }>(
      `SELECT word FROM search_words WHERE word = ANY ($1::text[])`,
      cuts.flat(),
    );
    const known = new Set(rows.map((row) => row.word));
    return cuts.find((parts) => parts.every((part) => known.has(part))) ?? null;
  }
}

/** Every way to cut a word in two of three letters and more, the most even first. */
function cutsOf(word: string): [string, string][] {
  const cuts = Array.from({ length: Math.max(0, word.length - 5) }, (_, i) => i + 3);
  const uneven = (at: number) => Math.abs(word.length - 2 * at);
  return cuts
    .sort((a, b) => uneven(a) - uneven(b))
    .map((at): [string, string] => [word.slice(0, at), word.slice(at)]);
}

function wordsIn(document: SearchDocument): string[] {
  const { title, vendor, tags, categoryNames, sellerName, options, description } = document;
  const values = options.map((option) => option.slice(option.indexOf(':') + 1));
  const names = [title, vendor ?? '', sellerName, ...tags, ...categoryNames, ...values].flatMap(wordsOf);
  const described = wordsOf(description.slice(0, MOST_READ)).filter(({ length }) => length <= LONGEST_WORD);
  return [...names, ...described];
}
