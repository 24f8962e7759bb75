import type { Database } from '#platform/database/database.js';
import type { WordUsage } from '../query-relaxation.js';

/** So many products are looked at for each word. */
const MOST_COUNTED = 1_000;

/** Asks how words are used, so that a question that finds nothing can be asked another way. */
export class WordUsages {
  constructor(private readonly db: Database) {}

  /** How often each term occurs, anywhere in the shop: filters make no difference. */
  async of(terms: readonly string[]): Promise<WordUsage[]> {
    return this.db.rows<WordUsage>(
      `SELECT count(d.words)::int AS matches, count(*) FILTER (WHERE words @@ to_tsquery('flexbizz', titled))::int AS titled
       FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS asked(term, titled, place)
       LEFT JOIN LATERAL (
         SELECT words FROM search_documents WHERE words @@ to_tsquery('flexbizz', term) LIMIT ${MOST_COUNTED}) d ON true
       GROUP BY place ORDER BY place`,
      terms,
      terms.map(inTitles),
    );
  }

  /** The first of the questions that finds something, as its place among them; null when none does. */
  async firstFound(queries: readonly string[]): Promise<number | null> {
    const found = await this.db.row<{ place: number }>(
      `SELECT place::int - 1 AS place FROM unnest($1::text[]) WITH ORDINALITY AS asked(query, place)
       WHERE EXISTS (SELECT FROM search_documents WHERE words @@ to_tsquery('flexbizz', query))
       ORDER BY place LIMIT 1`,
      queries,
    );
    return found?.place ?? null;
  }
}

/** `'mug':*` becomes `'mug':*AB`: where titles, vendors, tags and categories are. */
const inTitles = (term: string): string =>
  term.replaceAll(/('[^']+')(:\*)?/g, (_, word, star) => `${word}:${star ? '*' : ''}AB`);
