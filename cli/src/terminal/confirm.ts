import { createInterface } from 'node:readline/promises';
import { usage } from '../failure.js';

/** A person can be asked: somebody sits at both ends, and it is not a build machine. */
export const canAsk = (): boolean => Boolean(process.stdin.isTTY && process.stderr.isTTY && !process.env.CI);

/** Enter means no. Where nobody can be asked, it says which flag answers instead of waiting for ever. */
export async function confirm(question: string, { yes }: { yes?: boolean }): Promise<void> {
  if (yes) return;
  if (!canAsk()) throw usage(`${question} Nobody is here to ask.`, 'Say so with --yes.');
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await prompt.question(`${question} [y/N] `);
  prompt.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw usage('Nothing was done.');
}
