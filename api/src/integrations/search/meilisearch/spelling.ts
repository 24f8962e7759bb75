import { nearest } from '../postgres/spelling.js';
import { wordsOf } from '../postgres/words.js';
import { SEARCHED } from './index-settings.js';

// Control characters, which no text of a product has.
const BEGIN = '\u0001';
const END = '\u0002';
const MARKED = new RegExp(String.raw`${BEGIN}([^${END}]*)${END}([\p{L}\p{N}]*)`, 'gu');

/** Has the engine mark the words that it took for those asked. */
export const marking = {
  attributesToRetrieve: [],
  attributesToHighlight: SEARCHED,
  highlightPreTag: BEGIN,
  highlightPostTag: END,
};

/** The words marked in a hit, whole where only their beginning is. */
export function markedWords(formatted: unknown): string[] {
  const texts = Object.values(formatted ?? {}).flat() as unknown[];
  const marked = texts
    .filter((text) => typeof text === 'string')
    .flatMap((text) => [...text.matchAll(MARKED)]);
  return [...new Set(marked.flatMap(([, mark, rest]) => wordsOf(`${mark}${rest}`)))];
}

/** Whether a text has every word asked, the last one perhaps as a beginning. */
export function hasAll(asked: readonly string[], text: string): boolean {
  const there = wordsOf(text);
  return asked.every((word, place) => isThere(word, place === asked.length - 1, there));
}

/** The question in the words that were found for it; null when they are the same. */
export function spellingOf(asked: readonly string[], found: readonly string[]): string | null {
  const meant = asked.map((word, place) =>
    isThere(word, place === asked.length - 1, found) ? word : (nearest(word, found)[0] ?? word),
  );
  return meant.some((word, place) => word !== asked[place]) ? meant.join(' ') : null;
}

const isThere = (word: string, isLast: boolean, words: readonly string[]): boolean =>
  words.some((other) => other === word || (isLast && other.startsWith(word)));
