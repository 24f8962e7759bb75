/** What only one person may read: no browser keeps it for whoever sits there next. */
const PRIVATE = /^\/(account|messages|checkout|device|feed|reset|verify|sign-in)(?=[/?]|$)/;

/**
 * Puts the nonce of the page's policy on every script and style the renderer wrote; files of our own need none.
 * A page works without its scripts and is nothing without its pictures, so the scripts come last.
 */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('render:html', (html, { event }) => {
    const nonce = event.context.cspNonce;
    const sign = (part: string) =>
      part
        .replace(/<(script|style)(?=[\s>])/g, `<$1 nonce="${nonce}"`)
        .replace(/rel="modulepreload"|type="module"/g, '$& fetchpriority="low"');
    html.head = html.head.map(sign);
    html.bodyAppend = html.bodyAppend.map(sign);
    html.bodyPrepend = html.bodyPrepend.map(sign);
  });
  nitro.hooks.hook('render:response', (response, { event }) => {
    const keep = PRIVATE.test(event.path) ? 'no-store' : 'private, no-cache';
    response.headers = { ...response.headers, 'cache-control': keep };
  });
});
