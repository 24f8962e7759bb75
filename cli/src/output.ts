import { EXIT } from './exit-codes.js';
import { usage } from './failure.js';
import type { Filter } from './jq.js';
import { coloured, harmless, harmlessData, harmlessJson } from './terminal/harmless.js';

/** The only file that writes to stdout. Everything a person reads beside the answer goes to stderr. */
export interface Output {
  readonly json: boolean;
  /** Stdout is a screen, not a pipe or file. */
  readonly screen: boolean;
  /** The answer: as JSON under --json, what the expression gives under --jq, else in the words for people. */
  show<Data>(data: Data, people: (data: Data) => string): void;
  /** One of many answers, on a line of its own; done when it has left this program. */
  line<Data>(data: Data, people: (data: Data) => string): Promise<void>;
  /** Text as it is, e.g. a file; waits while the reader is slow. */
  raw(text: string): Promise<void>;
  /** For the person watching; silent under --json. */
  say(text: string): void;
}

/** Standard output takes nothing more; whether that is a failure has been said by `watchStdout`. */
export class AnswerLost extends Error {
  override readonly name = 'AnswerLost';
}

const write = (text: string): void => void process.stdout.write(text);

/** Resolves when the text has left this program, which a slow reader delays. */
const written = (text: string): Promise<void> =>
  new Promise((left, lost) =>
    process.stdout.write(text, (cause) => (cause ? lost(new AnswerLost(cause.message, { cause })) : left())),
  );

export function createOutput(json: boolean, filter?: Filter): Output {
  const screen = Boolean(process.stdout.isTTY);
  const filtered = (data: unknown) =>
    filter!(data).map((value) => `${typeof value === 'string' ? textOf(value) : jsonOf(value, screen)}\n`);
  const words = <Data>(data: Data, people: (data: Data) => string) =>
    `${coloured(people(harmlessData(data)))}\n`;
  // A program that reads gets what is there; a screen obeys, so it gets less.
  const textOf = (text: string) => (screen ? harmless(text) : text);
  return {
    json,
    screen,
    show: (data, people) => {
      if (filter) write(filtered(data).join(''));
      else write(json ? `${jsonOf(data, true)}\n` : words(data, people));
    },
    line: async (data, people) => {
      const text = json ? `${jsonOf(data, false)}\n` : words(data, people);
      await written(filter ? filtered(data).join('') : text);
    },
    raw: async (text) => {
      if (filter)
        throw usage('--jq reads JSON, and this answer is none.', 'Leave --jq out, or ask for JSON.');
      await written(textOf(text));
    },
    say: (text) => {
      if (!json) process.stderr.write(`${coloured(text)}\n`);
    },
  };
}

/** `undefined` is no JSON, and prints as itself. */
const jsonOf = (data: unknown, spread: boolean): string =>
  harmlessJson(String(JSON.stringify(data, null, spread ? 2 : undefined)));

/** Help texts, which are an answer as well. */
export const writeHelp = (text: string): void => void write(text);

const DISK_FULL = 'the disk is full';

/**
 * A reader that went away (`| head`) is no failure: there is nobody left to tell. Anything else is, even when the
 * command itself has succeeded. A command that writes on learns it by `AnswerLost`.
 */
export function watchStdout(): void {
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return;
    process.exitCode = EXIT.usage;
    process.stderr.write(
      `Error: The answer cannot be written: ${code === 'ENOSPC' ? DISK_FULL : message}. The command itself may have been carried out: look before you repeat it.\n`,
    );
  });
}
