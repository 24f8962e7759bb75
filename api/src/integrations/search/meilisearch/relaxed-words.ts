import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import { wordsAsked } from '../postgres/words.js';
import { relaxationsOf } from '../query-relaxation.js';
import { STOP_WORDS } from '../stop-words.js';
import { CALLED } from './index-settings.js';
import { plain } from './question.js';

type Totals = { results: { estimatedTotalHits?: number }[] };

/**
 * The words of a question that found nothing, as those to ask for and those to drop. Null when nothing is found with fewer
 * words either, or when all words are found somewhere, so that it is the filters that leave nothing.
 */
export async function relaxedWords(
  client: Meilisearch,
  indexUid: string,
  q: string,
): Promise<{ kept: string[]; droppedWords: string[] } | null> {
  const asked = wordsAsked(plain(q));
  const telling = asked.filter((word) => !STOP_WORDS.has(word));
  if (telling.length < 2) return null;
  const totalsOf = async (queries: Partial<MultiSearchQuery>[]): Promise<number[]> => {
    const common = { indexUid, limit: 0, matchingStrategy: 'all' as const };
    const answers = await client.multiSearch({ queries: queries.map((query) => ({ ...common, ...query })) });
    return (answers as Totals).results.map(({ estimatedTotalHits = 0 }) => estimatedTotalHits);
  };
  const matches = await totalsOf(telling.map((word) => ({ q: word })));
  const titled = await totalsOf(telling.map((word) => ({ q: word, attributesToSearchOn: CALLED })));
  const ways = relaxationsOf(telling.map((_, i) => ({ matches: matches[i]!, titled: titled[i]! })));
  const found = await totalsOf(ways.map((kept) => ({ q: kept.map((place) => telling[place]!).join(' ') })));
  const best = ways.find((_, i) => found[i]! > 0);
  if (!best || best.length === telling.length) return null;
  const droppedWords = telling.filter((_, place) => !best.includes(place));
  return { kept: asked.filter((word) => !droppedWords.includes(word)), droppedWords };
}
