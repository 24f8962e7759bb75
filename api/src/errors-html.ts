import type { Listed } from './errors-page.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}' +
  'h2{font:600 1.05rem ui-monospace,monospace;margin:2rem 0 0}p{margin:.25rem 0}:target{outline:2px solid;outline-offset:.5rem}';

/** The page that a problem's `type` leads to: every code at its own anchor. */
export function errorsHtml(refusals: readonly Listed[]): string {
  const sorted = refusals.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Errors · Flex Bizz API</title>
<style>${STYLE}</style></head>
<body>
<h1>Errors</h1>
<p>Every 4xx and 5xx answer is an RFC 9457 problem. Branch on <code>code</code>: it never changes. Quote
<code>requestId</code> when you ask for help. The contract: <a href="/openapi.yaml">openapi.yaml</a>.</p>
${sorted.map(sectionOf).join('\n')}
</body>
</html>
`;
}

function sectionOf({ code, status, title, operations }: Listed): string {
  const from = operations.length > 0 ? `<p>From ${operations.map(codeOf).join(', ')}</p>` : '';
  return `<section id="${escaped(code)}"><h2>${escaped(code)}</h2><p>${status} · ${escaped(title)}</p>${from}</section>`;
}

const codeOf = (id: string): string => `<code>${escaped(id)}</code>`;
