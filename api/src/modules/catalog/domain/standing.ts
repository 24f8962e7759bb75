/** As if everybody had begun with so many reviews of so many stars: one friendly review is no proof yet. */
const TRUSTED_FROM = 10;
const USUAL_STARS = 3.5;

/**
 * Where a product stands among the best rated, in thousandths of a star. Few reviews move it little, many are
 * believed; what nobody has reviewed stands between the good and the bad.
 */
export const ratingScore = ({ average, count }: { average: number; count: number }): number =>
  Math.round((1_000 * (TRUSTED_FROM * USUAL_STARS + average * count)) / (TRUSTED_FROM + count));
