import { randomBytes } from 'node:crypto';

/** Says what a page may load and do. What is written into it runs by nonce, which the renderer adds. */
export default defineEventHandler((event) => {
  const nonce = randomBytes(16).toString('base64');
  event.context.cspNonce = nonce;
  // While developing, Vite puts styles into the page that know no nonce.
  const styles = import.meta.dev ? `'unsafe-inline'` : `'nonce-${nonce}'`;
  setResponseHeaders(event, pageHeaders(event, { scripts: `'nonce-${nonce}'`, styles }));
});
