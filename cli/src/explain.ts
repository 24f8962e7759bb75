import type { Problem } from '@flexbizz/sdk';
import { CommanderError } from 'commander';
import { styleText } from 'node:util';
import { EXIT } from './exit-codes.js';
import { Failure } from './failure.js';
import type { UnreadableFile } from './listings/unreadable-file.js';
import { mannerOf } from './manner.js';
import { AnswerLost, createOutput } from './output.js';
import { coloured, harmlessData } from './terminal/harmless.js';
import { wrap } from './terminal/table.js';

export interface Explanation {
  exitCode: number;
  code: string;
  message: string;
  hint?: string | undefined;
  requestId?: string | undefined;
  fields?: readonly { pointer: string; message: string }[] | undefined;
}

const EXIT_OF_KIND: Record<string, number> = {
  'not-signed-in': EXIT.notSignedIn,
  forbidden: EXIT.notSignedIn,
  'not-found': EXIT.notFound,
  conflict: EXIT.conflict,
  'precondition-failed': EXIT.conflict,
  'rate-limited': EXIT.network,
  unavailable: EXIT.network,
  network: EXIT.network,
  timeout: EXIT.network,
};

const FILE_TROUBLE: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this is not allowed',
  EPERM: 'this is not allowed',
  EROFS: 'nothing can be written there',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  ENOSPC: 'the disk is full',
};

const HINT_OF_CODE: Record<string, string> = {
  'account.email-unverified': 'Open the link in the mail you got when you registered.',
  'products.handle-in-use': 'Change that one (flexbizz products update), or give another --handle.',
  'request.stale-version': 'Somebody changed it meanwhile: look at it again, then repeat.',
};
const HINT_OF_KIND: Record<string, string> = {
  'not-signed-in': 'Sign in: flexbizz login',
  'rate-limited': 'Wait a minute, then repeat the command.',
  network: 'Is the address right and the api running? flexbizz doctor tells.',
  timeout: 'flexbizz doctor tells whether the api is well.',
};

function hintOf({
  code,
  kind,
  message,
}: {
  code: string;
  kind: string;
  message: string;
}): string | undefined {
  if (code !== 'auth.role-required') return HINT_OF_CODE[code] ?? HINT_OF_KIND[kind];
  return message.includes('"seller"')
    ? 'Open your shop first: flexbizz shop open'
    : 'Sign in as somebody who has it: flexbizz login --profile NAME';
}

/** What happened, then what to do about this one. */
const whole = ({ title, detail }: Problem): string =>
  !detail || detail.startsWith(title) ? (detail ?? title) : `${title.replace(/[^.!?]$/, '$&.')} ${detail}`;

/** What happened, in one shape for people and for --json. */
export async function explanationOf(error: unknown): Promise<Explanation> {
  if (error instanceof Failure) {
    const { exitCode, code, message, hint } = error;
    return { exitCode, code, message, hint };
  }
  if (error instanceof CommanderError)
    return {
      exitCode: error.exitCode === 0 ? EXIT.ok : EXIT.usage,
      code: error.code,
      message: error.message.replace(/^error: /, ''),
    };
  if (error instanceof Error && error.name === 'UnreadableFile')
    return {
      exitCode: EXIT.usage,
      code: 'file.unreadable',
      message: error.message,
      hint: (error as UnreadableFile).hint,
    };
  const { isFlexBizzError, Refusal } = await import('@flexbizz/sdk');
  if (isFlexBizzError(error)) {
    const refusal = error instanceof Refusal ? error : undefined;
    return {
      exitCode: EXIT_OF_KIND[error.kind] ?? EXIT.usage,
      code: error.code,
      message: refusal ? whole(refusal.problem) : error.message,
      hint: hintOf(error),
      requestId: refusal?.requestId,
      fields: refusal?.fields.length ? refusal.fields : undefined,
    };
  }
  const { code, path } = error as NodeJS.ErrnoException;
  const trouble = FILE_TROUBLE[code ?? ''];
  if (trouble && path)
    return { exitCode: EXIT.usage, code: 'cli.file', message: `Cannot open ${path}: ${trouble}.` };
  return {
    exitCode: EXIT.bug,
    code: 'cli.bug',
    message: error instanceof Error ? error.message : String(error),
  };
}

/** Says what went wrong and what to do next, and leaves the number that scripts read. */
export async function explain(error: unknown): Promise<void> {
  if (error instanceof AnswerLost) return;
  const told = harmlessData(await explanationOf(error));
  process.exitCode = told.exitCode;
  if (told.exitCode === EXIT.ok) return;
  const { exitCode, ...rest } = told;
  const { json, filtered } = mannerOf();
  const answer = { error: { ...rest, exitCode } };
  if (json && filtered) return void process.stderr.write(`${JSON.stringify(answer)}\n`);
  if (json) return createOutput(true).show(answer, String);
  if (error instanceof CommanderError) return;
  const red = styleText('red', 'Error:', { stream: process.stderr });
  const lines = [
    ...onScreen(told.message, 'Error: '),
    ...(told.fields ?? [])
      .filter(({ message }) => !told.message.includes(message))
      .map(({ pointer, message }) => `  ${pointer}: ${message}`),
    ...(told.hint ? onScreen(told.hint) : []),
    ...(told.requestId ? [styleText('dim', `Request ${told.requestId}`, { stream: process.stderr })] : []),
    ...(told.code === 'cli.bug' && error instanceof Error ? [error.stack ?? ''] : []),
  ];
  process.stderr.write(`${coloured(lines.join('\n').replace('Error:', red))}\n`);
}

/** Broken between words where a person reads it, so that what is to be typed next stays in one piece. */
function onScreen(text: string, before = ''): string[] {
  const { isTTY, columns } = process.stderr;
  return isTTY && columns ? wrap(before + text, columns) : [before + text];
}
