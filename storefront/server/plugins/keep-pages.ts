/** Keeps a page that was drawn for nobody in particular, unless drawing it gave the visitor a cookie. */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('render:response', (response, { event }) => {
    const { keepPageAs, cspNonce } = event.context;
    const plain = response.statusCode === 200 || response.statusCode === undefined;
    if (!keepPageAs || !plain || typeof response.body !== 'string') return;
    if (getResponseHeader(event, 'set-cookie') || newsFor(event).length > 0) return;
    keptPages.keep(keepPageAs, response.body, cspNonce);
  });
});
