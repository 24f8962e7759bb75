import leven from 'leven';

const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The known word that was most likely meant; undefined when none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const meant = bare(word);
  if (meant === '') return undefined;
  const furthest = Math.max(1, Math.ceil(meant.length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const other = bare(candidate);
    const within = meant.length >= 4 && other.length >= 4 && (other.includes(meant) || meant.includes(other));
    const distance = within ? 1 : leven(meant, other, { maxDistance: furthest + 1 });
    if (distance <= furthest && distance < (best?.distance ?? Infinity)) best = { word: candidate, distance };
  }
  return best?.word;
}

export const didYouMean = (word: string, known: Iterable<string>): string => {
  const meant = nearest(word, known);
  return meant === undefined ? '' : `Did you mean "${meant}"?`;
};
