import { inSlices } from '#platform/event-loop/in-slices.js';
import { RequestMalformed } from './http.errors.js';

const DEEPEST = 32;
/** More than any list of the contract takes; what reads a body has to look at every entry before it can refuse. */
const MOST_ENTRIES = 1_000;
const PROTOTYPES = ['__proto__', 'constructor'];
/** Looked at in one go, of marks in the text and of values: a millisecond or two. */
const SLICE = 20_000;

const harmless = new WeakSet<object>();

/** Whether this came out of readJson, which refuses names of prototypes: nobody has to look for them again. */
export const namesNoPrototype = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && harmless.has(value);

/** Reads JSON whose shape is bounded, without what Postgres cannot hold: NUL, half a character. */
export async function readJson(text: string): Promise<unknown> {
  if (text === '') return undefined;
  await inSlices(boundShape(text));
  const value: unknown = JSON.parse(text);
  // Valid UTF-8 holds neither; only an escape can bring them in. It can also spell a prototype's name.
  if (text.includes('\\u') || PROTOTYPES.some((name) => text.includes(name)))
    await inSlices(lookForUnstorable(value));
  if (typeof value === 'object' && value !== null) harmless.add(value);
  return value;
}

/** Counts levels and entries in the text, before anything is made of it. */
function* boundShape(text: string): Generator<void> {
  const entries = new Uint32Array(DEEPEST + 2);
  let depth = 0;
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    if (++seen % SLICE === 0) yield;
    switch (text.charCodeAt(i)) {
      case 34:
        i = endOfString(text, i);
        break;
      case 91:
      case 123:
        if (++depth > DEEPEST)
          throw new RequestMalformed(`The body is nested more than ${DEEPEST} levels deep.`);
        entries[depth] = 1;
        break;
      case 93:
      case 125:
        if (depth > 0) depth--;
        break;
      case 44:
        if (++entries[depth]! > MOST_ENTRIES)
          throw new RequestMalformed(
            `A list or object of the body has more than ${MOST_ENTRIES.toLocaleString('en-US')} entries.`,
          );
    }
  }
}

/** Where the string that begins here has its closing mark: one with an even number of backslashes before it. */
function endOfString(text: string, begin: number): number {
  for (let end = text.indexOf('"', begin + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 92) backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}

export function refuseUnstorable(value: unknown): void {
  Array.from(lookForUnstorable(value));
}

function* lookForUnstorable(body: unknown): Generator<void> {
  const waiting = [body];
  for (let seen = 1; waiting.length > 0; seen++) {
    if (seen % SLICE === 0) yield;
    const value = waiting.pop();
    if (typeof value === 'string') {
      if (value.includes('\0') || !value.isWellFormed())
        throw new RequestMalformed('The body holds NUL or half a character (a lone surrogate).');
    } else if (Array.isArray(value)) for (const item of value) waiting.push(item);
    else if (value && typeof value === 'object') {
      for (const [key, child] of Object.entries(value)) {
        if (PROTOTYPES.includes(key)) throw new RequestMalformed('The body names a prototype.');
        waiting.push(key, child);
      }
    }
  }
}
