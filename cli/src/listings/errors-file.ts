import { stringify } from 'csv-stringify/sync';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { REPORTED } from './columns.js';
import type { Problem } from './problem.js';
import type { ProductOfFile } from './products-of.js';

/**
 * Every row of every product that was not listed, as it stands in the source, with what is wrong beside it.
 * Whole products, so that the file can be put right and imported as it is without losing their other variants.
 */
export class ErrorsFile {
  rows = 0;
  /** Why there is no report, when it could not be written: the import itself goes on without. */
  trouble: Error | undefined;
  #stream: WriteStream | undefined;

  constructor(readonly path: string) {}

  async add({ header, source }: ProductOfFile, problems: readonly Problem[]): Promise<void> {
    this.#stream ??= this.begin(header);
    for (const { line, text } of source) {
      const here = problems.filter((problem) => problem.line === line && problem.effect === 'refused');
      const row = typeof text === 'string' ? jsonLine(line, text, here) : csvLine(header!, line, text, here);
      this.rows++;
      if (!this.trouble && !this.#stream.write(row)) await this.drained(this.#stream);
    }
  }

  /** Removes the report of an earlier run when there is nothing to report any more. */
  async close(): Promise<void> {
    if (!this.#stream) return rm(this.path, { force: true });
    this.#stream.end();
    await finished(this.#stream).catch(() => undefined);
  }

  private drained(stream: WriteStream): Promise<void> {
    return new Promise((go) => stream.once('drain', go).once('error', () => go()));
  }

  private begin(header: ProductOfFile['header']): WriteStream {
    const stream = createWriteStream(this.path).on('error', (error) => (this.trouble = error));
    if (header) stream.write(stringify([[...ownColumns(header), ...REPORTED]]));
    return stream;
  }
}

/** A report that is imported again has our columns at its end: they are replaced, not doubled. */
function ownColumns(header: readonly string[]): readonly string[] {
  const end = header.indexOf(REPORTED[0]!);
  return end < 0 ? header : header.slice(0, end);
}

function csvLine(
  header: readonly string[],
  line: number,
  text: readonly string[],
  problems: readonly Problem[],
) {
  const of = (key: keyof Problem) => problems.map((problem) => problem[key]).join(' | ');
  const cells = ownColumns(header).map((_, index) => text[index] ?? '');
  return stringify([[...cells, String(line), of('column'), of('value'), of('code'), of('hint')]]);
}

function jsonLine(line: number, text: string, problems: readonly Problem[]): string {
  const errors = problems.map(({ column, value, code, hint }) => ({ column, value, code, hint }));
  try {
    return `${JSON.stringify({ ...(JSON.parse(text) as object), _line: line, _errors: errors })}\n`;
  } catch {
    return `${JSON.stringify({ _line: line, _errors: errors, _source: text })}\n`;
  }
}
