import type { RequestEvent } from '../utils/request-event';

/** What many strangers look at; searches with words are asked once and hardly twice. */
const OFTEN_SEEN = /^\/(?:$|\?|search(?:$|\?(?!(?:.*&)?q=))|(?:c|p|shop)\/)/;

/** Without session, cart, message or chosen theme a page is the same for everybody, whoever they are counted as. */
const isForEverybody = ({ method, node, path }: RequestEvent) =>
  method === 'GET' && isImpersonal(node.req.headers.cookie) && OFTEN_SEEN.test(path);

/** What was drawn for nobody in particular is shown to the next before anything else looks at the request. */
export default defineNitroPlugin((nitro) => {
  if (import.meta.dev) return; // whoever changes a page wants to see it
  const { h3App } = nitro;
  const draw = h3App.handler;
  h3App.handler = (event) => {
    if (!isForEverybody(event)) return draw(event);
    // All that a page for everybody depends on: its address, as its links will say it.
    const { host, 'x-forwarded-proto': proto } = event.node.req.headers;
    const key = `${String(proto)} ${host} ${event.path}`;
    const page = keptPages.find(key);
    if (page) return sendKept(event, page);
    event.context.keepPageAs = key;
    return draw(event);
  };

  nitro.hooks.hook('render:response', (response, { event }) => {
    const { keepPageAs, cspNonce } = event.context;
    const plain = response.statusCode === 200 || response.statusCode === undefined;
    if (!keepPageAs || !plain || typeof response.body !== 'string') return;
    // Drawing it gave the visitor a cookie: then it was for one person after all.
    if (getResponseHeader(event, 'set-cookie') || newsFor(event).length > 0) return;
    keptPages.keep(keepPageAs, response.body.replaceAll(` nonce="${cspNonce}"`, ''), (inline) =>
      pageHeaders(event, inline),
    );
  });
});

function sendKept(event: RequestEvent, page: KeptPage): void {
  const { req, res } = event.node;
  event._handled = true;
  if (req.headers['if-none-match'] === page.headers.etag) {
    res.writeHead(304, page.headers).end();
    return;
  }
  const encoding = encodingFor(req.headers['accept-encoding']);
  const body = page.packed(encoding);
  const packing = encoding === 'identity' ? undefined : { 'content-encoding': encoding };
  res.writeHead(200, { ...page.headers, ...packing, 'content-length': body.length }).end(body);
}

const encodingFor = (accepted: string | string[] = ''): Encoding =>
  /\bbr\b/.test(String(accepted)) ? 'br' : /\bgzip\b/.test(String(accepted)) ? 'gzip' : 'identity';
