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
const plain = (text: string) => text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();

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
