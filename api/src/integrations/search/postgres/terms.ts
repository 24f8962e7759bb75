import { synonymsOf } from '../synonyms.js';
import { compoundOf } from './words.js';

/** What may stand at one place of a question; the first is how it is shown. */
export interface Place {
  words: readonly string[];
  /** It may be the beginning of a longer word. */
  begins: boolean;
}

/** A question as it was typed: the last word may not be finished. */
export const placesOf = (words: readonly string[], prefix = true): Place[] =>
  words.map((word, i) => ({ words: [word], begins: prefix && i === words.length - 1 }));

/**
 * One term for each place, for `to_tsquery`; all must be met. A place is met by its word, by a synonym, or by the word
 * that it makes with its neighbour.
 */
export function termsOf(places: readonly Place[], compounds = true): string[] {
  const shown = places.map(({ words }) => words[0]);
  const unfinished = places.at(-1)?.begins ? places.length - 1 : -1;
  return places.map(({ words, begins }, i) => {
    const made = [i - 1, i].map((first) => ({
      word: compounds ? compoundOf(shown[first], shown[first + 1]) : null,
      begins: first + 1 === unfinished,
    }));
    const written = [...words.map((word) => ({ word, begins })), ...made];
    const terms = written.flatMap(({ word, begins: open }) => (word === null ? [] : [termOf(word, open)]));
    const same = compounds ? written.flatMap(({ word }) => synonymsOf(word ?? '')) : [];
    return `(${[...new Set([...terms, ...same.map((word) => termOf(word, false))])].join(' | ')})`;
  });
}

const termOf = (word: string, begins: boolean): string => (begins ? `'${word}':*` : `'${word}'`);

export const tsQueryOf = (places: readonly Place[], compounds = true): string =>
  termsOf(places, compounds).join(' & ');
