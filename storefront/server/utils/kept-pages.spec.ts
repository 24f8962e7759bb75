import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { isImpersonal, KeptPage, KeptPages } from './kept-pages';

const policy = (inline: { scripts: string; styles: string }) => ({
  policy: `${inline.scripts} | ${inline.styles}`,
});
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const textOf = (page: KeptPage | undefined) => page?.packed('identity').toString();

it('names the scripts and styles written into the page by what they say, and no data', () => {
  const page = new KeptPage(
    `<script>run()</script><script type="importmap">{"imports":{}}</script><script src="/a.js"></script>` +
      `<script type="application/json" id="data">[1]</script><script type="application/ld+json">{}</script>` +
      `<style id="s">p{}</style>`,
    policy,
  );
  expect(page.headers.policy).toBe(`${hash('run()')} ${hash('{"imports":{}}')} | ${hash('p{}')}`);
});

it('is the same page in every packing, and known by its text', () => {
  const page = new KeptPage('<p>One</p>', policy);
  expect(brotliDecompressSync(page.packed('br')).toString()).toBe('<p>One</p>');
  expect(gunzipSync(page.packed('gzip')).toString()).toBe('<p>One</p>');
  expect(page.headers.etag).toBe(new KeptPage('<p>One</p>', policy).headers.etag);
  expect(page.headers.etag).not.toBe(new KeptPage('<p>Two</p>', policy).headers.etag);
});

it('is drawn anew by the first who comes too late, and shown to the others meanwhile', () => {
  let now = 0;
  const pages = new KeptPages(() => now);
  pages.keep('/', 'old', policy);
  now = 9_999;
  expect(textOf(pages.find('/'))).toBe('old');
  now = 10_000;
  expect(pages.find('/')).toBeUndefined();
  expect(textOf(pages.find('/'))).toBe('old');
  pages.keep('/', 'new', policy);
  expect(textOf(pages.find('/'))).toBe('new');
});

it('forgets a page that nobody managed to draw anew', () => {
  let now = 0;
  const pages = new KeptPages(() => now);
  pages.keep('/', 'old', policy);
  now = 10_000;
  pages.find('/');
  now = 15_000;
  expect(pages.find('/')).toBeUndefined();
});

it('keeps so many and no more', () => {
  const pages = new KeptPages();
  for (let n = 0; n <= 300; n++) pages.keep(`/p/${n}`, 'page', policy);
  expect(pages.find('/p/0')).toBeUndefined();
  expect(textOf(pages.find('/p/1'))).toBe('page');
});

it.each([
  [undefined, true],
  ['flexbizz_visitor=fbv_AbC-1', true],
  ['__Host-flexbizz_visitor=fbv_AbC-1', true],
  ['flexbizz_visitor=fbv_AbC-1; flexbizz_device=fbd_x', true],
  ['flexbizz_visitor=fbv_AbC-1; flexbizz_cart=c1', false],
  ['theme=dark; flexbizz_visitor=fbv_AbC-1', false],
  ['flexbizz_access=ey', false],
])('with the cookies %s shows the page everybody sees: %s', (cookies, impersonal) =>
  expect(isImpersonal(cookies)).toBe(impersonal),
);
