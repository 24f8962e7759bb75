interface Titled {
  quantity: number;
  title: string;
  variantTitle: string;
}

/** What providers take; a long cart is cut short rather than refused. */
const MOST_LINES = 20;
const LONGEST = 120;

/** One line for each item: "2 × Linen apron (Sage)". */
export function describeForPayment(lines: readonly Titled[]): string {
  const told = lines.slice(0, MOST_LINES).map(({ quantity, title, variantTitle }) => {
    const line = `${quantity} × ${title}${variantTitle && ` (${variantTitle})`}`;
    return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
  });
  const more = lines.length - told.length;
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}
