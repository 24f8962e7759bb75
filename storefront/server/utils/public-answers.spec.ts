import { PublicAnswers } from './public-answers';

const answer = (cacheControl: string, status = 200) =>
  new Response('{}', { status, headers: { 'cache-control': cacheControl } });

it('says again what may be said to everybody, for as long as it may', async () => {
  let now = 0;
  const answers = new PublicAnswers(() => now);
  answers.keep('/one', answer('public, max-age=0, s-maxage=10, stale-while-revalidate=60'), '{"a":1}');
  now = 9_999;
  expect(await answers.find('/one')?.json()).toEqual({ a: 1 });
  expect(await answers.find('/one')?.json()).toEqual({ a: 1 });
  now = 10_000;
  expect(answers.find('/one')).toBeUndefined();
});

it.each([
  ['no-store', 200],
  ['private, max-age=60', 200],
  ['public, max-age=60', 200],
  ['public, s-maxage=10', 404],
])('keeps no answer with %s and status %i', (cacheControl, status) => {
  const answers = new PublicAnswers();
  answers.keep('/one', answer(cacheControl, status), '{}');
  expect(answers.find('/one')).toBeUndefined();
});

it('keeps so many and no more', () => {
  const answers = new PublicAnswers();
  for (let n = 0; n <= 1_000; n++) answers.keep(`/${n}`, answer('public, s-maxage=10'), '{}');
  expect(answers.find('/0')).toBeUndefined();
  expect(answers.find('/1')).toBeDefined();
});
