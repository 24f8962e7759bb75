import { parse, type Info } from 'csv-parse';
import { Readable } from 'node:stream';
import { sheetOf, type Sheet } from './columns.js';
import { Row } from './row.js';
import { UnreadableFile } from './unreadable-file.js';

/** The sign most used in the header, of those that spreadsheets write. */
export function delimiterOf(header: string): string {
  const unquoted = header.replaceAll(/"[^"]*"/g, '');
  const count = (sign: string) => unquoted.split(sign).length;
  return [',', ';', '\t'].sort((one, other) => count(other) - count(one))[0]!;
}

/** Rows of a CSV text as it comes in, each with the line it begins on. */
export async function* readCsv(text: AsyncIterable<string>): AsyncGenerator<Row> {
  const chunks = text[Symbol.asyncIterator]();
  const opening = await chunks.next();
  const start = opening.done ? '' : opening.value;
  const whole = async function* () {
    yield start;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  };
  const parser = Readable.from(whole()).pipe(
    parse({ delimiter: delimiterOf(start.split(/\r?\n/, 1)[0] ?? ''), info: true, relax_column_count: true }),
  );
  let sheet: Sheet | undefined;
  let begins = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      const line = begins;
      begins = info.lines + 1;
      if (record.every((value) => value.trim() === '')) continue;
      if (!sheet) sheet = recognised(record);
      else yield new Row(sheet, line, record);
    }
  } catch (error) {
    throw csvProblem(error);
  }
  if (!sheet) throw new UnreadableFile('The file is empty.', 'Give a CSV file with a header row.');
}

function recognised(header: string[]): Sheet {
  const sheet = sheetOf(header);
  if (!('missing' in sheet)) return sheet;
  throw new UnreadableFile(
    `The header has no column ${sheet.missing.map((name) => `"${name}"`).join(', ')}.`,
    'Use a Shopify product export, or the columns of `flexbizz products export`.',
  );
}

function csvProblem(error: unknown): unknown {
  const { code, lines, message } = error as { code?: string; lines?: number; message: string };
  if (!code?.startsWith('CSV_')) return error;
  return new UnreadableFile(
    code === 'CSV_QUOTE_NOT_CLOSED'
      ? `A quotation mark that opens a cell on line ${lines} or before is never closed.`
      : `Line ${lines}: ${message}`,
    'Write a quotation mark inside a cell twice (""), and put such cells in quotation marks.',
  );
}
