import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { errorsHtml } from './errors-html.js';
import { errorsPage, refusalsOf, withUnnamed } from './errors-page.js';

const SPEC = /[.](int-|e2e-)?spec[.]ts$/;
const declared = globSync('**/*.ts', { cwd: import.meta.dirname })
  .filter((file) => !SPEC.test(file))
  .flatMap((file) => [
    ...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/static readonly code = '([^']+)'/g),
  ])
  .map(([, code]) => code!);

const contract = (description: string) => ({
  paths: { '/a': { get: { operationId: 'a.get', responses: { '404': { description } } } } },
});

describe('the codes of the house', () => {
  it('are each given by one class', () => {
    expect(declared.length).toBeGreaterThan(0);
    expect(declared.filter((code, place) => declared.indexOf(code) !== place)).toEqual([]);
  });

  it('say the room and the reason', () => {
    expect(declared.filter((code) => !/^[a-z][a-z-]*[.][a-z][a-z-]*$/.test(code))).toEqual([]);
  });

  it('are all explained in docs/errors.md', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/errors.md'), 'utf8');
    expect(declared.filter((code) => !page.includes(`<a id="${code}">`))).toEqual([]);
  });
});

describe('the page of errors', () => {
  it('names the operations that give a refusal', () => {
    const page = errorsPage(refusalsOf(contract('`things.not-found` There is no such thing.')));
    expect(page).toContain('## things');
    expect(page).toMatch(/`things.not-found` \| 404 +\| There is no such thing. \| every operation \|/);
  });

  it('lists what no operation names', () => {
    const broken = { kind: 'unavailable', code: 'server.failed', title: 'Something broke.' } as const;
    expect(errorsPage(withUnnamed([], [broken]))).toMatch(
      /`server.failed` \| 503 +\| Something broke. \| – +\|/,
    );
  });

  it('is also HTML, with an anchor for each code, in which no text is markup', () => {
    const html = errorsHtml(refusalsOf(contract('`things.not-found` <b>No</b> such thing.')));
    expect(html).toContain('<section id="things.not-found">');
    expect(html).toContain('&lt;b>No');
    expect(html).toContain('<code>a.get</code>');
  });

  it('refuses a code that means two things', () => {
    const twice = contract('`a.gone` It went.\n`a.gone` It never was.');
    expect(() => refusalsOf(twice)).toThrow('a.gone means two things');
  });
});
