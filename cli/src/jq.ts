import { loadJq, type JqResult } from 'jq-wasm';
import { usage } from './failure.js';
import { harmless } from './terminal/harmless.js';

/** Puts one answer through an expression; gives what comes out, which may be nothing or many things. */
export type Filter = (answer: unknown) => unknown[];

// What follows is the expression, even when it begins with a hyphen.
const FLAGS = ['-c', '--'];

/** The real jq as WebAssembly. A wrong expression is found before anything is asked of the api. */
export async function filterBy(expression: string): Promise<Filter> {
  const jq = await loadJq();
  const unreadable = jq.raw('', expression, FLAGS);
  if (unreadable.exitCode !== 0)
    throw usage(
      `The --jq expression cannot be read: ${told(unreadable)}`,
      'It is what jq takes, like \'.items[].handle\'; "flexbizz … --json" shows what there is.',
    );
  return (answer) => {
    const result = jq.raw(JSON.stringify(answer), expression, FLAGS);
    if (result.exitCode !== 0)
      throw usage(
        `The --jq expression does not fit the answer: ${told(result)}`,
        'The same command with --json shows the whole answer.',
      );
    if (result.stderr) process.stderr.write(`${harmless(result.stderr)}\n`);
    return result.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown);
  };
}

const told = ({ stderr }: JqResult): string =>
  stderr
    .replace(/^jq: error(?: \(at [^)]*\))?: /, '')
    .replace(/\njq: \d+ compile errors?$/, '')
    .replace(' at <top-level>', '');
