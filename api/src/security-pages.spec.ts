import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = [...globSync('docs/security/*.md', { cwd: ROOT }), 'docs/reliability.md'];
const SPECS = ['api/{src,test}', 'cli/src', 'scripts', 'sdk/src', 'storefront/{app,server,shared,test}'];
const specs = globSync(
  SPECS.map((folder) => `${folder}/**/*spec.{ts,mjs}`),
  { cwd: ROOT },
);
const known = new Set(specs.map((spec) => basename(spec)));

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found!);

/** As GitHub makes the anchors of headings. */
const anchorsOf = (file: string): string[] =>
  all(read(file), /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

function leads(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  return existsSync(join(ROOT, file)) && (anchor === undefined || anchorsOf(file).includes(anchor));
}

describe.each(PAGES)('%s', (page) => {
  it('leads to files and headings that exist', () => {
    const links = all(read(page), /\]\((?!https?:)([^)]+)\)/g);
    expect(links.filter((link) => !leads(page, link))).toEqual([]);
  });

  it('names tests that exist', () => {
    const named = all(read(page), /([\w.-]+spec\.(?:ts|mjs))\b/g);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the requirements of ASVS', () => {
  const page = read('docs/security/asvs.md');
  const rows = [
    ...page.matchAll(/^\| (V\d+)(\.\d+\.\d+) \| [12] \| (.+?) \| (pass|n\/a|fail) \| (.*) \|$/gm),
  ].map(([, chapter = '', rest = '', , state = '', shown = '']) => ({
    id: chapter + rest,
    chapter,
    state,
    shown,
  }));

  it('are all 253 there, each once', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(253);
    expect(all(page, /^\| (V\d+\.\d+\.\d+) /gm)).toHaveLength(253);
  });

  it('lead to what shows them when they pass, and say why when they do not', () => {
    const wrong = rows.filter(({ state, shown }) =>
      state === 'pass' ? !shown.includes('](') : shown === '',
    );
    expect(wrong).toEqual([]);
  });

  it('are counted right, and every one that fails is in the list', () => {
    const counted = [...page.matchAll(/^\| \[(V\d+) .*?\) \| (\d+) \| (\d+) \| (\d+) \|$/gm)];
    expect(counted.map(([, chapter, ...figures]) => [chapter, ...figures.map(Number)])).toEqual(
      [...new Set(rows.map(({ chapter }) => chapter))].map((chapter) => [
        chapter,
        ...['pass', 'n/a', 'fail'].map(
          (state) => rows.filter((row) => row.chapter === chapter && row.state === state).length,
        ),
      ]),
    );
    const listed = all(page, /^\d+\. .*\((V[^)]+)\)$/gm).flatMap((ids) => ids.split(', '));
    expect(listed.sort()).toEqual(rows.filter(({ state }) => state === 'fail').map(({ id }) => id).sort()); // prettier-ignore
  });
});
