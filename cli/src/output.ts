/** The only file that writes to stdout. Everything a person reads beside the answer goes to stderr. */
export interface Output {
  readonly json: boolean;
  /** Stdout is a screen, not a pipe or file. */
  readonly screen: boolean;
  /** The answer: as JSON under --json, else in the words for people. */
  show<Data>(data: Data, people: (data: Data) => string): void;
  /** One of many answers, on a line of its own; done when it has left this program. */
  line<Data>(data: Data, people: (data: Data) => string): Promise<void>;
  /** Text as it is, e.g. a file; waits while the reader is slow. */
  raw(text: string): Promise<void>;
  /** For the person watching; silent under --json. */
  say(text: string): void;
}

const write = (text: string): boolean => process.stdout.write(text);

export function createOutput(json: boolean): Output {
  return {
    json,
    screen: Boolean(process.stdout.isTTY),
    show: (data, people) => void write(json ? `${JSON.stringify(data, null, 2)}\n` : `${people(data)}\n`),
    line: (data, people) =>
      new Promise((left) =>
        process.stdout.write(json ? `${JSON.stringify(data)}\n` : `${people(data)}\n`, () => left()),
      ),
    raw: async (text) => {
      if (!write(text)) await new Promise((drained) => process.stdout.once('drain', drained));
    },
    say: (text) => {
      if (!json) process.stderr.write(`${text}\n`);
    },
  };
}

/** Help texts, which are an answer as well. */
export const writeHelp = (text: string): void => void write(text);

/** A reader that went away (`| head`) is no failure: there is nobody left to tell. */
export function letReadersLeave(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.kill(process.pid, 'SIGTERM');
  });
}
