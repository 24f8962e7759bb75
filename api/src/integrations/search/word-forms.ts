/** The singular of an English plural, or the plural of a singular. Rough, and harmless where it is wrong: it only adds. */
export function otherNumbersOf(word: string): string[] {
  if (word.length < 3 || !/^\p{L}+$/u.test(word)) return [];
  if (/ies$/.test(word)) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return [word.slice(0, -2)];
  if (/(?:ss|sh|ch|x|z|us|is)$/.test(word)) return [`${word}es`];
  if (/s$/.test(word)) return [word.slice(0, -1)];
  return [/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`];
}
