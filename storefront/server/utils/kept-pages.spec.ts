import { KeptPages } from './kept-pages';

it('gives the page with the nonce of the answer, never that of another', () => {
  const pages = new KeptPages();
  pages.keep('/', '<script nonce="one"></script><style nonce="one"></style>', 'one');
  expect(pages.find('/', 'two')).toBe('<script nonce="two"></script><style nonce="two"></style>');
  expect(pages.find('/search', 'two')).toBeUndefined();
});

it('forgets a page after some seconds', () => {
  let now = 0;
  const pages = new KeptPages(() => now);
  pages.keep('/', 'page', 'one');
  now = 9_999;
  expect(pages.find('/', 'two')).toBe('page');
  now = 10_000;
  expect(pages.find('/', 'two')).toBeUndefined();
});

it('keeps so many and no more', () => {
  const pages = new KeptPages();
  for (let n = 0; n <= 200; n++) pages.keep(`/p/${n}`, 'page', 'one');
  expect(pages.find('/p/0', 'two')).toBeUndefined();
  expect(pages.find('/p/1', 'two')).toBe('page');
});
