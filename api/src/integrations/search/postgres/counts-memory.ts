import { LRUCache } from 'lru-cache';
import type { FacetCounts, SearchQuestion } from '../search-engine.js';

export interface Counts {
  /** How many match, up to one more than are looked at. */
  matches: number;
  /** More match than were looked at, with or without one of the filters. */
  crowded: boolean;
  facets: FacetCounts;
}

const FRESH_MS = 5_000;
const MOST_QUESTIONS = 500;

/**
 * How many there are of what, for those who look around without words: counting takes many times longer than showing
 * a page, and everybody who opens a category asks the same. After five seconds the next one who asks gets what is
 * known, and it is counted again meanwhile. Products themselves are never remembered.
 */
export class CountsMemory {
  private readonly known: LRUCache<string, Counts, SearchQuestion>;

  constructor(count: (question: SearchQuestion) => Promise<Counts>) {
    this.known = new LRUCache<string, Counts, SearchQuestion>({
      max: MOST_QUESTIONS,
      ttl: FRESH_MS,
      allowStale: true,
      ignoreFetchAbort: true, // whoever waits for a count that was forgotten meanwhile gets it all the same
      fetchMethod: (_key, _old, { context }) => count(context),
    });
  }

  async of(question: SearchQuestion): Promise<Counts> {
    return (await this.known.fetch(keyOf(question), { context: question }))!;
  }

  /** What this process changes it counts again at once. */
  forget(): void {
    this.known.clear();
  }
}

/** Which page and in what order makes no difference. */
const keyOf = ({ q: _, limit: __, sort: ___, cursor: ____, ...narrowed }: SearchQuestion): string =>
  JSON.stringify(narrowed);
