import { usage } from '../failure.js';

/** All of standard input as text; refuses to wait for a person to type it. */
export async function readStdin(what: string): Promise<string> {
  if (process.stdin.isTTY) throw usage(`${what} is read from standard input.`, 'Pipe it in: … | flexbizz …');
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) text += chunk;
  return text.trim();
}
