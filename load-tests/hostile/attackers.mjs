import { randomBytes, randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fromAddress } from './from-address.mjs';

const pick = (list) => list[randomInt(list.length)];
const deep = (levels) => (levels === 0 ? 1 : [deep(levels - 1)]);

/** What somebody sends who wishes us ill, or whose program is broken. */
const VALUES = [
  ...[
    null,
    true,
    -1,
    1e308,
    '',
    ' ',
    '0',
    'constructor',
    '__proto__',
    '\u0000',
    '\u202e',
    '\ud800',
    '💥'.repeat(200),
  ],
  ...[
    "'; DROP TABLE users; --",
    '../../etc/passwd',
    '\u001b]0;owned\u0007',
    'a'.repeat(60_000),
    '%00',
    '${7*7}',
  ],
  ...[
    deep(50),
    Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`k${i}`, i])),
    Array(900).fill('x'),
  ],
];
const PLACES = ['0', '00000000-0000-0000-0000-000000000000', '%2e%2e', '%', 'a'.repeat(3000), '%ff%fe', "'"];
const FORGED = () => ({
  'x-forwarded-for': `203.0.113.${randomInt(255)}`,
  'cart-token': randomBytes(24).toString('base64url'),
  'visitor-token': `fbv_${randomBytes(39).toString('base64url')}`,
  authorization: pick([
    'Bearer x',
    `Bearer fbp_${randomBytes(20).toString('hex')}`,
    'Basic YTpi',
    'Bearer a.b.c',
  ]),
  'idempotency-key': pick(['', 'k', 'k'.repeat(300), 'once']),
  'content-type': pick([
    'application/json',
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
  ]),
});

/** One of every operation of the contract, with whatever in every place. */
export async function fuzzer(api, answers) {
  const { paths } = await (await fetch(`${api}/openapi.json`)).json();
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { operationId }]) => operationId)
      .map(([method, { operationId, requestBody }]) => ({
        path,
        method,
        id: operationId,
        body: schemaOf(requestBody),
      })),
  );
  return async ({ ask }) => {
    const { path, method, id, body } = pick(operations);
    const place = path.replaceAll(/\{\w+\}/g, () => pick(PLACES));
    const query =
      randomInt(3) === 0
        ? `?${pick(['cursor', 'limit', 'q', 'x'])}=${encodeURIComponent(wellFormed(pick(VALUES)))}`
        : '';
    const fields = Object.fromEntries(body.map((name) => [name, pick(VALUES)]));
    const sent = randomInt(4) === 0 ? wellFormed(pick(VALUES)) : JSON.stringify(fields);
    const wrong =
      randomInt(10) === 0 ? pick(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) : method.toUpperCase();
    const answer = await ask(`${api}${place}${query}`, {
      method: wrong,
      headers: Object.fromEntries(Object.entries(FORGED()).filter(() => randomInt(2))),
      ...(['GET', 'HEAD', 'TRACE'].includes(wrong) ? {} : { body: sent }),
    });
    answers.note(answer.status, id);
  };
}

const schemaOf = (requestBody) => {
  const ref = requestBody?.content?.['application/json']?.schema;
  return ref ? Object.keys(ref.properties ?? { a: 1, b: 1, email: 1, code: 1, items: 1 }) : [];
};
const wellFormed = (value) =>
  String(typeof value === 'object' ? JSON.stringify(value) : value).toWellFormed();

/** Wrong passwords, for people who exist and people who do not. */
export const loginFlood =
  (api, answers) =>
  async ({ ask }) => {
    const email = pick([
      'amara@demo.flexbizz.test',
      'maya@demo.flexbizz.test',
      `nobody-${randomInt(1e6)}@example.com`,
    ]);
    const began = performance.now();
    const { status } = await ask(`${api}/v1/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: randomBytes(9).toString('hex') }),
    });
    answers.note(status, 'auth.signIn (flood)');
    if (status === 429 || status === 503) answers.refusedIn(performance.now() - began);
  };

/** Fifteen megabytes, to whoever takes them. */
export const bigBodies = (api, storefront, answers) => {
  const body = Buffer.alloc(15_000_000, '[{"a":1},');
  const targets = [
    `${api}/v1/seller/products/bulk`,
    `${api}/v1/media`,
    `${api}/v1/cart/items`,
    `${storefront}/sign-in`,
    `${storefront}/api/v1/media`,
  ];
  return async ({ ask }) => {
    const url = pick(targets);
    const { status } = await ask(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    answers.note(status, 'a big body');
    await sleep(2_000);
  };
};

/** Goes on until told to stop, from addresses of its own, with a breath between: a flood, not a denial by bandwidth. */
export async function attack(work, { addresses, pauseMs, stop }) {
  const people = addresses.map((address) => [fromAddress(address), address]);
  for (let i = 0; !stop.aborted; i++) {
    const [person, address] = people[i % people.length];
    await work(person, address).catch(() => {});
    await sleep(pauseMs);
  }
  for (const [{ leave }] of people) leave();
}
