import { createReadStream } from 'node:fs';
import { UnreadableFile } from './unreadable-file.js';

/** The file's text piece by piece. Bytes that are no text stop it, with the line they are on. */
export async function* readText(path: string, given: string | undefined): AsyncGenerator<string> {
  let decoder: ReturnType<typeof decoderFor> | undefined;
  let line = 1;
  const decoded = (bytes: Buffer | undefined): string => {
    try {
      return bytes ? decoder!.decode(bytes, { stream: true }) : (decoder?.decode() ?? '');
    } catch {
      throw notText(decoder!.encoding, line + newlines(goodPart(bytes, decoder!.encoding)));
    }
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    decoder ??= decoderFor(given ?? encodingOf(chunk));
    const text = decoded(chunk);
    if (text.includes('\0'))
      throw new UnreadableFile(
        'The file is not text.',
        'Give a CSV or JSONL file; of UTF-16 say so: --encoding utf-16le.',
      );
    line += newlines(text);
    yield text;
  }
  // What is left is a character that was cut in two.
  yield decoded(undefined);
}

/** Spreadsheets that save "Unicode text" say so in the first two bytes. */
function encodingOf(opening: Buffer): string {
  const mark = opening.toString('latin1', 0, 4);
  if (mark.startsWith('PK\u0003\u0004'))
    throw new UnreadableFile(
      'This is a spreadsheet or an archive.',
      'Save it as CSV (UTF-8) and import that.',
    );
  if (mark.startsWith('\u00ff\u00fe')) return 'utf-16le';
  return mark.startsWith('\u00fe\u00ff') ? 'utf-16be' : 'utf-8';
}

const notText = (encoding: string, line: number) =>
  new UnreadableFile(
    `The file is not ${encoding} text (near line ${line}).`,
    'Save it as UTF-8, or say what it is: --encoding windows-1252 or --encoding utf-16le.',
  );

const newlines = (text: string) => text.split('\n').length - 1;

function decoderFor(encoding: string) {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new UnreadableFile(`"${encoding}" is no encoding.`, 'Try utf-8, windows-1252 or utf-16le.');
  }
}

/** The text before the first byte that is none. */
const goodPart = (bytes: Buffer | undefined, encoding: string) =>
  new TextDecoder(encoding).decode(bytes).split('\uFFFD', 1)[0]!;
