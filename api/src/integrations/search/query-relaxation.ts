/** How often a word of a question occurs, counted over at most so many products. */
export interface WordUsage {
  /** Products with the word anywhere. */
  matches: number;
  /** Those of them that are called so: it stands in their title or category. */
  titled: number;
}

/**
 * The words to keep, as places in the question, best first: all; then all but one; then one fewer each time. What nothing
 * has goes first, then what the fewest products are called, so that "ceramic mug" becomes "mug". Of equals the earlier
 * goes: in English the thing itself comes last. Always the same for the same catalogue.
 */
export function relaxationsOf(usages: readonly WordUsage[]): number[][] {
  const known = usages.flatMap(({ matches }, place) => (matches > 0 ? [place] : []));
  if (known.length === 0) return [];
  const leastUseful = known.toSorted(
    (a, b) => usages[a]!.titled - usages[b]!.titled || usages[a]!.matches - usages[b]!.matches || a - b,
  );
  const without = (dropped: readonly number[]) => known.filter((place) => !dropped.includes(place));
  return [
    known,
    ...leastUseful.map((one) => without([one])),
    ...leastUseful.map((_, n) => without(leastUseful.slice(0, n + 2))),
  ].filter((kept) => kept.length > 0);
}
