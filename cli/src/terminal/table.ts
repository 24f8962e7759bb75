import { styleText } from 'node:util';

export interface Column<Item> {
  title: string;
  of: (item: Item) => string;
  align?: 'right';
  /** Gives way first when the screen is narrow. */
  flexible?: true;
}

const segments = new Intl.Segmenter();
const WIDE =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

/** Columns a text takes on a screen: CJK and emoji take two. */
export const widthOf = (text: string): number =>
  Array.from(segments.segment(text), ({ segment }) => (WIDE.test(segment) ? 2 : 1)).reduce(
    (sum: number, width) => sum + width,
    0,
  );

export function fit(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const { segment } of segments.segment(text)) {
    if (widthOf(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

// Titles come from strangers: an escape sequence or newline in one must not move the cursor.
const printable = (text: string) => text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
export const plain = (text: string) => printable(text).trim();

/** One line of cells, cut at the end of the screen; tabs and nothing cut when it goes into a pipe. */
export const columnsText = (cells: readonly string[], screenWidth?: number): string =>
  screenWidth === undefined
    ? cells.map(plain).join('\t')
    : fit(cells.map(printable).join('  ').trimEnd(), screenWidth);

/** Aligned for a screen; one tab between cells and nothing cut when it goes into a pipe. */
export function table<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  screenWidth?: number,
): string {
  const rows = items.map((item) => columns.map(({ of }) => plain(of(item))));
  if (screenWidth === undefined) return rows.map((cells) => cells.join('\t')).join('\n');
  const widths = columns.map(({ title }, index) =>
    Math.max(title.length, ...rows.map((cells) => widthOf(cells[index]!))),
  );
  const surplus = widths.reduce((sum, width) => sum + width + 2, -2) - screenWidth;
  const flexible = columns.findIndex((column) => column.flexible);
  if (surplus > 0 && flexible >= 0) widths[flexible] = Math.max(8, widths[flexible]! - surplus);
  const lineOf = (cells: readonly string[]) =>
    cells
      .map((cell, index) => {
        const text = fit(cell, widths[index]!);
        const gap = ' '.repeat(widths[index]! - widthOf(text));
        return columns[index]!.align === 'right' ? gap + text : text + gap;
      })
      .join('  ')
      .trimEnd();
  return [styleText('dim', lineOf(columns.map(({ title }) => title))), ...rows.map(lineOf)].join('\n');
}

/** The width of the screen, or undefined when the answer goes into a pipe or file. */
export const screenWidth = (): number | undefined =>
  process.stdout.isTTY ? process.stdout.columns || 80 : undefined;

/** Broken between words where a screen ends; a word that is longer than that is cut in two. */
export function wrap(text: string, width: number): string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (let word of plain(paragraph).split(' ')) {
      if (line && widthOf(`${line} ${word}`) > width) {
        lines.push(line);
        line = '';
      }
      while (widthOf(word) > width) {
        const head = fit(word, width + 1).slice(0, -1);
        lines.push(head);
        word = word.slice(head.length);
      }
      line = line ? `${line} ${word}` : word;
    }
    return [...lines, line];
  });
}
