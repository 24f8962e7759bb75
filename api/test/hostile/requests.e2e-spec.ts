import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { contract, type ContractOperation } from '../support/contract.js';
import { knocker, methodsAt, pathOf } from '../support/knocking.js';
import { startMarket, type Market } from '../support/market.js';

let market: Market;
let knock: ReturnType<typeof knocker>;
let token: string;

beforeAll(async () => {
  market = await startMarket();
  knock = knocker(market.baseUrl);
  token = (await market.people.openAdmin('Patient House')).accessToken;
});
afterAll(() => market.stop());

const YEAR_ZERO = Buffer.from(
  JSON.stringify(['0000-01-01T00:00:00.000Z', '01a22f7f-098b-7182-b000-000000000000']),
).toString('base64url');

const at = ({ method, path }: ContractOperation) => ({ method, path: pathOf(path) });
const refusal = ({ status, code }: { status: number; code: string | undefined }) => `${status} ${code}`;
/** A webhook is checked by its signature over the bytes, before anybody reads them. */
const writes = contract.filter(({ takesJson, id }) => takesJson && id !== 'payments.receiveWebhook');

describe('a body nobody should send', () => {
  it.each(writes)('to $id', async (operation) => {
    const send = async (body: string, type?: string) =>
      refusal(await knock(at(operation), { token, body, ...(type && { type }) }));
    expect({
      'half of JSON': await send('{"a":'),
      NUL: await send('{"a":"\\u0000"}'),
      'NUL in a key': await send('{"\\u0000":1}'),
      'half a character': await send('{"a":"\\ud800"}'),
      '5,000 levels': await send('['.repeat(5_000) + ']'.repeat(5_000)),
      'too much': await send(`{"a":"${'x'.repeat(operation.bodyLimit)}"}`),
      'a form': await send('a=1', 'application/x-www-form-urlencoded'),
      'a prototype': await send('{"__proto__":{"roles":["admin"]}}'),
      'a constructor': await send('{"constructor":1}'),
    }).toEqual({
      'half of JSON': '400 request.malformed',
      NUL: '400 request.malformed',
      'NUL in a key': '400 request.malformed',
      'half a character': '400 request.malformed',
      '5,000 levels': '400 request.malformed',
      'too much': '413 request.too-large',
      'a form': '415 request.unsupported-media-type',
      'a prototype': '400 request.malformed',
      'a constructor': '400 request.malformed',
    });
    for (const body of ['null', '[]', '"text"', '1e999', ''])
      expect(await send(body)).toMatch(/^4\d\d |^2\d\d /);
  });

  it.each(writes)('to $id: a field it does not know', async (operation) => {
    const { status, problem } = await knock(at(operation), { token, body: '{"surprise":1}' });
    expect(status).toBe(422);
    expect(problem.errors).toContainEqual(
      expect.objectContaining({ pointer: '/surprise', code: 'unknown-key' }),
    );
  });
});

describe('an address nobody should ask for', () => {
  const withIds = contract.filter(({ path }) => path.includes('{'));
  it.each(withIds)('of $id', async (operation) => {
    const ask = async (id: string) => {
      const path = operation.path.replaceAll(/\{\w+\}/g, id);
      return refusal(await knock({ method: operation.method, path }, { token }));
    };
    expect(await ask('a%00b')).toBe('400 request.malformed');
    expect(await ask('%ed%a0%80')).toBe('400 request.malformed');
    expect(await ask('%zz')).toBe('400 request.malformed');
    for (const id of ["1'%20OR%201=1--", '..%2f..%2fetc', '-1', 'x'.repeat(190), '%F0%9F%98%80'])
      expect(await ask(id)).toMatch(/^4\d\d [a-z-]+\.[a-z-]+$/);
  });

  const lists = contract.filter(({ parameters }) => parameters.some(({ name }) => name === 'cursor'));
  it.each(lists)('of $id: a page that cannot be', async ({ method, path }) => {
    for (const query of [
      'limit=0',
      'limit=101',
      'limit=x',
      'cursor=x',
      'cursor=eyJhIjoxfQ',
      `cursor=${YEAR_ZERO}`,
      'limit=1&limit=2',
      'no=1',
    ]) {
      const answer = await knock({ method, path: `${path}?${query}` }, { token });
      expect([query, refusal(answer)]).toEqual([query, '422 request.invalid']);
    }
  });
});

describe('a method that is not there', () => {
  it.each([...new Set(contract.map(({ path }) => path))])('%s', async (template) => {
    const path = pathOf(template);
    const allowed = [...new Set(methodsAt(path))];
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      if (allowed.includes(method)) continue;
      const answer = await knock({ method, path }, { token });
      expect([method, refusal(answer)]).toEqual([method, '405 request.method-not-allowed']);
      expect(answer.headers.get('allow')!.split(', ').sort()).toEqual(allowed);
    }
  });

  it('takes no body with a method that has none, and says so as everywhere else', async () => {
    for (const method of ['OPTIONS', 'GET']) {
      const answer = await send(method, '{"a":1}');
      expect(answer).toMatchObject({ status: 400, type: 'application/problem+json; charset=utf-8' });
    }
  });

  it.each(['application/xml', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])(
    'says as everywhere else that nobody reads %s, before a preflight too',
    async (type) => {
      expect(await send('OPTIONS', '', { 'content-type': type })).toEqual({
        status: 415,
        type: 'application/problem+json; charset=utf-8',
      });
    },
  );

  it('is told apart from an address that is not there', async () => {
    expect(refusal(await knock({ method: 'GET', path: '/v1/nowhere' }))).toBe('404 request.no-such-route');
  });
});

/** fetch sends no body with these. */
const send = (method: string, body: string, more: Record<string, string> = {}) =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length, ...more };
    request(`${market.baseUrl}/v1/cart`, { method, headers }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode, type: answer.headers['content-type'] });
    })
      .on('error', reject)
      .end(body);
  });
