import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

const packed = promisify(gzip);
const SMALL = 1_400;

/** Pages are packed here: where there is no proxy in front, nobody else does. No page holds a secret to guess. */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('beforeResponse', async (event, response) => {
    const { body } = response;
    // The error page is drawn by a request of our own, which reads it as text.
    if (event.path.startsWith('/__nuxt_error')) return;
    if (typeof body !== 'string' || body.length < SMALL) return;
    if (!String(getResponseHeader(event, 'content-type')).startsWith('text/html')) return;
    appendResponseHeader(event, 'vary', 'accept-encoding');
    if (!/\bgzip\b/.test(getRequestHeader(event, 'accept-encoding') ?? '')) return;
    response.body = await packed(body, { level: constants.Z_BEST_SPEED });
    setResponseHeader(event, 'content-encoding', 'gzip');
  });
});
