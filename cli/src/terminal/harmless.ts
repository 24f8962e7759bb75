import { stripVTControlCharacters } from 'node:util';

/** Moves the cursor, rings, renames the window, or turns the direction of what follows. Tab and line feed stay. */
const HARMFUL = /(?![\t\n])[\p{Cc}\u061c\u202a-\u202e\u2066-\u2069]/gu;
/** Colours, which are the only sequences this program writes itself. */
const COLOUR = /(\u001b\[[\d;]*m)/;

/** Text of strangers, without what a terminal would obey. */
export const harmless = (text: string): string =>
  stripVTControlCharacters(text).replaceAll(/\r\n?/g, '\n').replaceAll(HARMFUL, '');

/** The same for every text of an answer, before words for people are made of it. */
export function harmlessData<Data>(data: Data): Data {
  if (typeof data === 'string') return harmless(data) as Data;
  if (Array.isArray(data)) return data.map(harmlessData) as Data;
  if (data === null || typeof data !== 'object' || Object.getPrototypeOf(data) !== Object.prototype)
    return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, harmlessData(value)])) as Data;
}

/** Our own words with their colours: whatever else got into them does nothing. */
export const coloured = (text: string): string =>
  text
    .split(COLOUR)
    .map((part, index) => (index % 2 ? part : harmless(part)))
    .join('');

/** JSON says the same with escapes; it has its own for C0 only. */
export const harmlessJson = (json: string): string =>
  json.replaceAll(HARMFUL, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
