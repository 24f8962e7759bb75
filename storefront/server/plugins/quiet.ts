/** What draws the pages is nobody's business. */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('beforeResponse', (event) => removeResponseHeader(event, 'x-powered-by'));
});
