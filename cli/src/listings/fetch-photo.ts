import { get as getOverHttp, type IncomingMessage } from 'node:http';
import { get as getOverHttps } from 'node:https';
import { useAgent } from 'request-filtering-agent';

const PATIENCE_MS = 15_000;
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_REDIRECTS = 3;
/** Some hosts answer nobody who does not say what they are. */
const HEADERS = { accept: 'image/*,*/*', 'user-agent': 'flexbizz' };

export type NoPhoto = 'not there' | 'host is away' | 'private address';

/**
 * Downloads what a file of products names. Files come from anywhere, so an address inside the network of this machine
 * is not asked, whether a file, a name or a redirect leads there. Only the marketplace itself may be there.
 */
export async function fetchPhoto(
  address: string,
  marketplace: string,
  redirects = MOST_REDIRECTS,
): Promise<Buffer | NoPhoto> {
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return 'not there';
  try {
    const response = await ask(url, url.origin === marketplace);
    const { location } = response.headers;
    const status = response.statusCode ?? 0;
    if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url.href)) {
      response.destroy();
      if (redirects === 0) return 'not there';
      return await fetchPhoto(new URL(location, url).href, marketplace, redirects - 1);
    }
    if (status === 200) return await bytesOf(response);
    response.destroy();
    return 'not there';
  } catch (error) {
    return /is not allowed/.test((error as Error).message) ? 'private address' : 'host is away';
  }
}

/** The agent looks at the address that a name leads to when it connects, so that no name leads elsewhere later. */
const ask = (url: URL, isTrusted: boolean): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? getOverHttps : getOverHttp;
    const agent = isTrusted ? undefined : useAgent(url.href);
    const signal = AbortSignal.timeout(PATIENCE_MS);
    get(url, { agent, signal, headers: HEADERS }, resolve).on('error', reject);
  });

async function bytesOf(response: IncomingMessage): Promise<Buffer | NoPhoto> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) {
      response.destroy();
      return 'not there';
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
