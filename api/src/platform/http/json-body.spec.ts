import { describe, expect, it } from '@jest/globals';
import { RequestMalformed } from './http.errors.js';
import { namesNoPrototype, readJson } from './json-body.js';

const refused = (text: string) => expect(readJson(text)).rejects.toBeInstanceOf(RequestMalformed);

describe('a JSON body', () => {
  it.each(['{"a":[1,"x",null]}', '"a\\"b,[{"', '["\\\\","\\\\\\"",{}]', '1', '"\\u00e9"'])(
    'is read as it is: %s',
    async (text) => expect(await readJson(text)).toEqual(JSON.parse(text)),
  );

  it('is refused when it is deep or long, wherever in it, and not for what its strings hold', async () => {
    await refused('['.repeat(33));
    await refused(`{"a":"\\\\","b":[${'1,'.repeat(1_000)}1]}`);
    await refused(`["\\"",[${'1,'.repeat(1_000)}1]]`);
    const full = JSON.stringify({ text: '",[{\\'.repeat(2_000) });
    expect(await readJson(full)).toEqual(JSON.parse(full));
  });

  it('is refused with what Postgres cannot hold, or the name of a prototype', async () => {
    for (const text of [
      '["\\u0000"]',
      '["\\ud800"]',
      '{"\\u0000":1}',
      '{"__proto__":{}}',
      '[{"constructor":1}]',
    ])
      await refused(text);
    await refused('{"__pr\\u006fto__":{}}');
  });

  it('that is big leaves room for other requests, plain or escaped', async () => {
    const item = { handle: 'a', variants: Array.from({ length: 100 }, () => ({ sku: 's', stock: 1 })) };
    const plain = JSON.stringify(Array.from({ length: 100 }, () => item));
    for (const text of [plain, plain.replaceAll('handle', 'h\\u0061ndle')]) {
      const order: string[] = [];
      const read = readJson(text).then(() => order.push('read'));
      setImmediate(() => order.push('another request'));
      await read;
      expect(order).toEqual(['another request', 'read']);
    }
  });

  it('says of itself that it names no prototype', async () => {
    expect(namesNoPrototype(await readJson('{"a":1}'))).toBe(true);
    expect(namesNoPrototype({ a: 1 })).toBe(false);
  });
});
