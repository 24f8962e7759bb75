export const STARS = ['one', 'two', 'three', 'four', 'five'] as const;
export type StarCounts = Record<(typeof STARS)[number], number>;

export interface StarRating {
  average: number;
  count: number;
  distribution: number[];
}

/** What the counts of each star come to. */
export function ratingOf(counts: StarCounts | undefined): StarRating {
  const distribution = STARS.map((stars) => counts?.[stars] ?? 0);
  const count = distribution.reduce((total, reviews) => total + reviews, 0);
  const stars = distribution.reduce((total, reviews, i) => total + reviews * (i + 1), 0);
  return { average: count === 0 ? 0 : Math.round((stars / count) * 10) / 10, count, distribution };
}
