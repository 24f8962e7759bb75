import { STOP_WORDS } from '../stop-words.js';

const MOST_WORDS = 12;
const WORD = /\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}]+/gu;
const LETTERS = /^\p{L}+$/u;

/** The words of a text: small letters, no accents, numbers whole ("12.5"), everything else a gap. */
export const wordsOf = (text: string): string[] =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().match(WORD) ?? [];

/** Text as both sides of a search see it, so that documents and questions are always cut alike. */
export const inWords = (...texts: (string | null)[]): string =>
  texts.flatMap((text) => wordsOf(text ?? '')).join(' ');

/** The same with neighbours written as one word too: "T-Shirt" is found by "tshirt", "Stone ware" by "stoneware". */
export const inWordsAndCompounds = (...texts: (string | null)[]): string =>
  texts
    .map((text) => wordsOf(text ?? ''))
    .flatMap((words) => [...words, ...words.slice(1).flatMap((word, i) => compoundOf(words[i], word) ?? [])])
    .join(' ');

/** Two neighbours as one word, where that may be one. */
export function compoundOf(first: string | undefined, second: string | undefined): string | null {
  if (first === undefined || second === undefined) return null;
  const fits = [first, second].every((word) => LETTERS.test(word) && !STOP_WORDS.has(word));
  return fits ? first + second : null;
}

export const wordsAsked = (q: string): string[] => [...new Set(wordsOf(q))].slice(0, MOST_WORDS);
