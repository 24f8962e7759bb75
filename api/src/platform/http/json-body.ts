import { RequestMalformed } from './http.errors.js';

const DEEPEST = 32;
/** More than any list of the contract takes; what reads a body has to look at every entry before it can refuse. */
const MOST_ENTRIES = 1_000;
const PROTOTYPES = ['__proto__', 'constructor'];

/** Reads JSON whose shape is bounded, without what Postgres cannot hold: NUL, half a character. */
export function readJson(text: string): unknown {
  if (text === '') return undefined;
  boundShape(text);
  const value: unknown = JSON.parse(text);
  // Valid UTF-8 holds neither; only an escape can bring them in. It can also spell a prototype's name.
  if (text.includes('\\u') || PROTOTYPES.some((name) => text.includes(name))) refuseUnstorable(value);
  return value;
}

/** Counts levels and entries in the text, before anything is made of it. */
function boundShape(text: string): void {
  const entries = new Uint32Array(DEEPEST + 2);
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 34: // a string, to its end
        while (++i < text.length && text.charCodeAt(i) !== 34) if (text.charCodeAt(i) === 92) i++;
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

export function refuseUnstorable(value: unknown): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) {
      throw new RequestMalformed('The body holds NUL or half a character (a lone surrogate).');
    }
  } else if (Array.isArray(value)) value.forEach(refuseUnstorable);
  else if (value && typeof value === 'object') {
    for (const [key, child] of Object.entries(value)) {
      if (PROTOTYPES.includes(key)) throw new RequestMalformed('The body names a prototype.');
      refuseUnstorable(key);
      refuseUnstorable(child);
    }
  }
}
