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

const write = (text: string): boolean => process.stdout.write(text);

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
    line: (data, people) =>
      new Promise((left) => {
        const text = json ? `${jsonOf(data, false)}\n` : words(data, people);
        process.stdout.write(filter ? filtered(data).join('') : text, () => left());
      }),
    raw: async (text) => {
      if (filter)
        throw usage('--jq reads JSON, and this answer is none.', 'Leave --jq out, or ask for JSON.');
      if (!write(textOf(text))) await new Promise((drained) => process.stdout.once('drain', drained));
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

/** A reader that went away (`| head`) is no failure: there is nobody left to tell. */
export function letReadersLeave(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    // eslint-disable-next-line no-restricted-syntax -- nothing is cut off, for nobody reads it
    process.exit();
  });
}
