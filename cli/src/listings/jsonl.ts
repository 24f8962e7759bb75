import type { Draft, ImageSource, ProductInput } from './draft.js';
import { refused, type Cell } from './problem.js';
import type { ProductOfFile } from './products-of.js';
import type { ProductSettings } from './read-product.js';
import { UnreadableFile } from './unreadable-file.js';

/** Far above any product. */
const LONGEST_LINE = 4_000_000;

interface Line extends Omit<ProductInput, 'images' | 'status'> {
  /** What a report of errors adds. */
  _line?: number;
  _errors?: unknown;
  status?: 'draft' | 'published' | 'archived';
  images?: ({ alt?: string } & ({ sha256: string } | { source: string }))[];
}

/** One product a line, in the api's own shape; an image may be a `source` (file or address) as well. */
export async function* readJsonl(
  text: AsyncIterable<string>,
  settings: ProductSettings,
): AsyncGenerator<ProductOfFile> {
  let number = 0;
  for await (const line of linesOf(text)) {
    number++;
    if (line.trim() !== '') yield productOf(line, number, settings);
  }
}

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    if (rest.length > LONGEST_LINE)
      throw new UnreadableFile('A line of the file does not end.', 'Write one JSON object a line.');
    yield* lines;
  }
  yield rest;
}

function productOf(text: string, line: number, settings: ProductSettings): ProductOfFile {
  const source = { line, text };
  const cell = (pointer: string, value = ''): Cell => ({ line, column: pointer || '/', value });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const said = {
      code: 'json.unreadable',
      message: (error as Error).message,
      hint: 'One JSON object a line.',
    };
    return { handle: '', source: [source], problems: [refused(cell('', text.slice(0, 80)), said)] };
  }
  if (!looksLikeProduct(parsed)) {
    const said = {
      code: 'json.no-product',
      message: 'This is no product.',
      hint: 'Give a handle, and lists where the api has lists.',
    };
    return { handle: '', source: [source], problems: [refused(cell('', text.slice(0, 80)), said)] };
  }
  const { images = [], status, _line, _errors, ...input } = parsed;
  const { publish, keepStock, keepVariants } = settings;
  const draft: Draft = {
    input: {
      ...input,
      // What was put away stays away: an export says so of everything that it holds.
      ...(publish && status !== 'archived' && { status: status ?? 'published' }),
      ...(input.variants && {
        variants: input.variants.map(({ stock, ...variant }) =>
          keepStock || stock === undefined ? variant : { ...variant, stock },
        ),
        variantsMode: keepVariants ? 'merge' : (input.variantsMode ?? modeOf(parsed)),
      }),
    },
    saysImages: parsed.images !== undefined,
    images: images.map((image, index): ImageSource => ({
      source: 'sha256' in image ? `sha256:${image.sha256}` : image.source,
      alt: image.alt ?? '',
      cell: cell(`/images/${index}`, 'sha256' in image ? image.sha256 : image.source),
    })),
    variantImages: [],
    cellAt: (pointer) => cell(pointer, valueAt(parsed, pointer)),
  };
  return { handle: input.handle, source: [source], draft, problems: [] };
}

/** A line that could list the product from nothing says all its variants; any other only some. */
const modeOf = ({ title, options, variants = [] }: Line) =>
  title !== undefined && options && variants.every(({ price }) => price) ? 'replace' : 'merge';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** As far as this program has to read it; the rest is the api's to judge. */
function looksLikeProduct(parsed: unknown): parsed is Line {
  if (!isObject(parsed)) return false;
  const { handle, variants = [], images = [] } = parsed as Record<string, unknown>;
  return (
    typeof handle === 'string' &&
    [variants, images].every((list) => Array.isArray(list) && list.every(isObject))
  );
}

function valueAt(root: unknown, pointer: string): string {
  const value = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((place, key) => (place as Record<string, unknown> | undefined)?.[key], root);
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value).slice(0, 80);
}
