/** Where problems are explained: relative to the api until it knows its own address. One process has one. */
let page = '/docs/errors';

export function explainProblemsAt(apiUrl: string): void {
  page = new URL('docs/errors', `${apiUrl.replace(/\/$/, '')}/`).href;
}

export const problemType = (code: string): string => `${page}#${code}`;
