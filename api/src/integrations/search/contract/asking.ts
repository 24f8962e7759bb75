import type { SearchEngine, SearchQuestion } from '../search-engine.js';
import { question } from './catalogue.js';

/** Asks an engine as the api does, and reads the cards. */
export const asking = (engine: () => SearchEngine) => async (more: Partial<SearchQuestion>) => {
  const result = await engine().search(question(more));
  const cards = JSON.parse(`[${result.cards}]`) as { id: string; slug: string; quoted: string }[];
  return { ...result, cards, slugs: cards.map(({ slug }) => slug) };
};
