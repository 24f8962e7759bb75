import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UnreadableFile } from './unreadable-file.js';

export interface SourceFile {
  /** Can be read twice: once to look it over, once to send. */
  path: string;
  /** What to call it, and its report of errors. */
  name: string;
  format: 'csv' | 'jsonl';
  close(): Promise<void>;
}

/** A file, or standard input for `-`, which is kept aside until it has been read twice. */
export async function openSource(file: string, stdin: NodeJS.ReadableStream): Promise<SourceFile> {
  if (file !== '-')
    return { path: file, name: file, format: await formatOf(file), close: () => Promise.resolve() };
  if ((stdin as { isTTY?: boolean }).isTTY)
    throw new UnreadableFile('Standard input is a person at a keyboard.', 'Pipe the file in, or name it.');
  const folder = await mkdtemp(join(tmpdir(), 'flexbizz-'));
  const path = join(folder, 'stdin');
  await pipeline(stdin, createWriteStream(path, { mode: 0o600 }));
  return {
    path,
    name: 'stdin',
    format: await formatOf(path),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

async function formatOf(path: string): Promise<'csv' | 'jsonl'> {
  if (/\.(jsonl|ndjson)$/i.test(basename(path))) return 'jsonl';
  const handle = await open(path);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
  await handle.close();
  return buffer
    .toString('utf8', 0, bytesRead)
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith('{')
    ? 'jsonl'
    : 'csv';
}

/** The file's text piece by piece. Bytes that are no text stop it, with the line they are on. */
export async function* readText(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = decoderFor(encoding);
  let line = 1;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      throw new UnreadableFile(
        `The file is not ${encoding} text (near line ${line + newlines(goodPart(chunk, encoding))}).`,
        'Save it as UTF-8, or say what it is: --encoding windows-1252 or --encoding utf-16le.',
      );
    }
    if (text.includes('\0')) throw new UnreadableFile('The file is not text.', 'Give a CSV or JSONL file.');
    line += newlines(text);
    yield text;
  }
}

const newlines = (text: string) => text.split('\n').length - 1;

function decoderFor(encoding: string) {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new UnreadableFile(`"${encoding}" is no encoding.`, 'Try utf-8, windows-1252 or utf-16le.');
  }
}

/** The text before the first byte that is none. */
const goodPart = (chunk: Buffer, encoding: string) =>
  new TextDecoder(encoding).decode(chunk).split('\uFFFD', 1)[0]!;
