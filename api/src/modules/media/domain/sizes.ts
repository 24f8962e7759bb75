const WIDTHS = [160, 320, 640, 960, 1280];
const TALLEST = 5_120; // WebP ends at 16,383, and nobody scrolls that far
const SHOWN_IN_LISTS = 640;

/** The widths a picture is made in: never larger than the original, which is the widest when it is small. */
export function widthsOf(original: { width: number; height: number }): number[] {
  const bounded = Math.floor(original.width * Math.min(1, TALLEST / original.height));
  const widest = Math.max(1, Math.min(bounded, WIDTHS.at(-1)!));
  return [...WIDTHS.filter((width) => width < widest), widest];
}

/** The width to show where only one address fits: mails, carts, suggestions. */
export const middleWidth = (widths: readonly number[]): number =>
  widths.findLast((width) => width <= SHOWN_IN_LISTS) ?? widths[0]!;

/** The width for what fills the screen from side to side. */
export const largestWidth = (widths: readonly number[]): number => Math.max(...widths);
