const MOST_WORDS = 12;
const WORD = /\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}]+/gu;

/** The words of a text: small letters, no accents, numbers whole ("12.5"), everything else a gap. */
export const wordsOf = (text: string): string[] =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().match(WORD) ?? [];

/** Text as both sides of a search see it, so that documents and questions are always cut alike. */
export const inWords = (...texts: (string | null)[]): string =>
  texts.flatMap((text) => wordsOf(text ?? '')).join(' ');

export const wordsAsked = (q: string): string[] => [...new Set(wordsOf(q))].slice(0, MOST_WORDS);

/** For `to_tsquery`: every word must be there, and the last may be the beginning of one. */
export const tsQueryOf = (words: readonly string[]): string =>
  words.map((word, place) => (place === words.length - 1 ? `'${word}':*` : `'${word}'`)).join(' & ');

/** For `to_tsquery`: one of the alternatives for each place. */
export const tsQueryOfAlternatives = (places: readonly (readonly string[])[]): string =>
  places.map((words) => `(${words.map((word) => `'${word}'`).join(' | ')})`).join(' & ');
