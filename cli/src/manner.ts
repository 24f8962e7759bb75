/** How the person who typed this wants to be answered, readable even when the rest of the line is not. */
export interface Manner {
  json: boolean;
  /** Only what the expression gives goes to stdout, so what went wrong does not. */
  filtered: boolean;
}

export function mannerOf(argv: readonly string[] = process.argv): Manner {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  return {
    json: words.includes('--json'),
    filtered: words.some((word) => word === '--jq' || word.startsWith('--jq=')),
  };
}
