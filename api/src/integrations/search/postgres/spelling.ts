const LONGEST = 24; // a word of 24 letters already has 301 spellings two letters short

/** How many slips are forgiven in a word: none in short ones, which would all be alike, nor in numbers. */
export function slipsForgiven(word: string): 0 | 1 | 2 {
  if (word.length < 4 || word.length > LONGEST || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The word and its spellings up to so many letters short. Words a slip or two apart share one (SymSpell). */
export function deletionsOf(word: string, most: number = slipsForgiven(word)): string[] {
  const found = new Set([word]);
  let shortest = [word];
  for (let round = 0; round < most; round++) {
    shortest = shortest.flatMap((each) => [...each].map((_, i) => each.slice(0, i) + each.slice(i + 1)));
    shortest.forEach((each) => found.add(each));
  }
  return [...found];
}

/** Damerau-Levenshtein: letters to add, drop, change or swap with their neighbour to make one from the other. */
export function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? beforeLast[j - 2]! + 1 : Infinity;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, change, swap);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/** Those of the candidates nearest to a word, the likeliest first: people rarely miss the first letter. */
export function nearest(word: string, candidates: readonly string[], most = 5): string[] {
  const rated = candidates
    .map((candidate) => ({ candidate, slips: slipsBetween(word, candidate) }))
    .filter(({ slips }) => slips <= slipsForgiven(word));
  const fewest = Math.min(...rated.map(({ slips }) => slips));
  const startsAlike = (candidate: string) => (candidate[0] === word[0] ? 0 : 1);
  return rated
    .filter(({ slips }) => slips === fewest)
    .map(({ candidate }) => candidate)
    .sort((a, b) => startsAlike(a) - startsAlike(b) || (a < b ? -1 : 1))
    .slice(0, most);
}

/** Words that begin nearly as an unfinished one does, the shortest first. */
export function nearestBeginnings(word: string, candidates: readonly string[], most = 5): string[] {
  const around = [word.length - 1, word.length, word.length + 1];
  return candidates
    .filter((candidate) => candidate.length >= word.length)
    .filter((candidate) => around.some((length) => slipsBetween(word, candidate.slice(0, length)) <= 1))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, most);
}
