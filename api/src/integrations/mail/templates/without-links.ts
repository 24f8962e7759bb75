/** Of "evil.example" and "https://": mail programs make links of them. A version like 1.2 is none. */
const LINKED = /(?<=[\p{L}\p{M}\p{N}][.\u3002\uFF0E\uFF61])(?=\p{L})|(?<=:)(?=\/\/)/gu;
/** Nothing is seen of it, and no address goes on behind it. */
const BREAK = '\u200B';

/** Returns data of a letter in which only addresses of our own can become links; what people typed reads as before. */
export function withoutLinks<Data>(data: Data, ownOrigins: ReadonlySet<string>): Data {
  if (typeof data === 'string')
    return (isOwn(data, ownOrigins) ? data : data.replaceAll(LINKED, BREAK)) as Data;
  if (Array.isArray(data)) return data.map((one: unknown) => withoutLinks(one, ownOrigins)) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, withoutLinks<unknown>(value, ownOrigins)]),
  ) as Data;
}

/** One address and nothing else. */
const isOwn = (text: string, ownOrigins: ReadonlySet<string>): boolean =>
  /^https?:\/\/[\x21-\x7E]+$/.test(text) && URL.canParse(text) && ownOrigins.has(new URL(text).origin);
