import { CsvError, parse, type Info } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';
import { sheetOf, type Sheet } from './columns.js';
import { nearest } from './near.js';
import { Row } from './row.js';
import { UnreadableFile } from './unreadable-file.js';

/** The sign most used in the header, of those that spreadsheets write. */
export function delimiterOf(header: string): string {
  const unquoted = header.replaceAll(/"[^"]*"/g, '');
  const count = (sign: string) => unquoted.split(sign).length;
  return [',', ';', '\t'].sort((one, other) => count(other) - count(one))[0]!;
}

/** Far above any product; what is longer is a quotation mark that was forgotten, or no CSV at all. */
const LONGEST_ROW = 4_000_000;

/** Rows of a CSV text as it comes in, each with the line it begins on. */
export async function* readCsv(
  text: AsyncIterable<string>,
  onHeader?: (sheet: Sheet) => void,
): AsyncGenerator<Row> {
  const chunks = text[Symbol.asyncIterator]();
  const opening = await chunks.next();
  const start = opening.done ? '' : opening.value;
  const whole = async function* () {
    yield start;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  };
  const delimiter = delimiterOf(start.split(/\r?\n/, 1)[0] ?? '');
  // What goes wrong while the text is read comes out of the loop below, not past it.
  const parser = pipeline(
    Readable.from(whole()),
    parse({ delimiter, info: true, relax_column_count: true, max_record_size: LONGEST_ROW }),
    () => undefined,
  );
  let sheet: Sheet | undefined;
  let begins = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      const line = begins;
      begins = info.lines + 1;
      if (record.every((value) => value.trim() === '')) continue;
      if (sheet) yield new Row(sheet, line, record);
      else {
        sheet = recognised(record);
        onHeader?.(sheet);
      }
    }
  } catch (error) {
    throw csvProblem(error, begins);
  }
  if (!sheet) throw new UnreadableFile('The file is empty.', 'Give a CSV file with a header row.');
}

function recognised(header: string[]): Sheet {
  const sheet = sheetOf(header);
  if ('twice' in sheet)
    throw new UnreadableFile(
      `The header has the column "${sheet.twice}" twice.`,
      'Remove one of them, or give it another name.',
    );
  if (!('missing' in sheet)) return sheet;
  throw new UnreadableFile(
    `The header has no column "${sheet.missing}".`,
    didYouMeanOneOf(header, sheet.missing) ??
      'Use a Shopify product export, or the columns of `flexbizz products export`.',
  );
}

const didYouMeanOneOf = (header: readonly string[], name: string) => {
  const near = nearest(name, header);
  return near && `Is "${near}" meant? Call it "${name}".`;
};

function csvProblem(error: unknown, begins: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const { code, message } = error;
  if (code === 'CSV_MAX_RECORD_SIZE')
    return new UnreadableFile(
      `The row that begins on line ${begins} does not end.`,
      'Is there a quotation mark that is never closed? Is it a CSV file?',
    );
  const lines = String(error.lines);
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return new UnreadableFile(
      `A quotation mark that opens a cell on line ${lines} or before is never closed.`,
      'Was the file cut off? Then export it again. Otherwise write a quotation mark inside a cell twice ("").',
    );
  return new UnreadableFile(
    code === 'INVALID_OPENING_QUOTE' || code === 'CSV_INVALID_CLOSING_QUOTE'
      ? `Line ${lines}: there is a quotation mark in the middle of a cell.`
      : `Line ${lines}: ${message}`,
    'Write a quotation mark inside a cell twice (""), and put such cells in quotation marks.',
  );
}
