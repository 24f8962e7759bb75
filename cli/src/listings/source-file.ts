import { createWriteStream, rmSync } from 'node:fs';
import { mkdtemp, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { whenInterrupted } from '../terminal/interrupted.js';
import { UnreadableFile } from './unreadable-file.js';

export interface SourceFile {
  /** Can be read twice: once to look it over, once to send. */
  path: string;
  /** What to call it, and its report of errors. */
  name: string;
  format: 'csv' | 'jsonl';
  close(): void;
}

/** A file, or standard input for `-`, which is kept aside until it has been read twice. */
export async function openSource(file: string, stdin: NodeJS.ReadableStream): Promise<SourceFile> {
  if (file !== '-') return { path: file, name: file, format: await formatOf(file), close: () => undefined };
  if ((stdin as { isTTY?: boolean }).isTTY)
    throw new UnreadableFile('Standard input is a person at a keyboard.', 'Pipe the file in, or name it.');
  const folder = await mkdtemp(join(tmpdir(), 'flexbizz-'));
  const close = () => rmSync(folder, { recursive: true, force: true });
  const stayed = whenInterrupted(close);
  const path = join(folder, 'stdin');
  await pipeline(stdin, createWriteStream(path, { mode: 0o600 }));
  return {
    path,
    name: 'stdin',
    format: await formatOf(path),
    close: () => (stayed(), close()),
  };
}

async function formatOf(path: string): Promise<'csv' | 'jsonl'> {
  if (/\.(jsonl|ndjson)$/i.test(basename(path))) return 'jsonl';
  const opening = (await openingOf(path)).toString('utf8').replace(/^\uFEFF/, '');
  if (opening.trimStart().startsWith('['))
    throw new UnreadableFile(
      'This is one JSON list.',
      "Write one product a line: jq -c '.[]' products.json | flexbizz listings import -",
    );
  return opening.trimStart().startsWith('{') ? 'jsonl' : 'csv';
}

async function openingOf(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
