import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const MOST = 300;
const FRESH_MS = 10_000;
/** How much longer a page is shown while somebody draws it anew. */
const STALE_MS = 5_000;

export type Encoding = 'br' | 'gzip' | 'identity';
type Headers = (inline: { scripts: string; styles: string }) => Record<string, string>;

/** A page as everybody sees it, ready to be sent: each packing is made once, for the first who can read it. */
export class KeptPage {
  readonly headers: Record<string, string>;
  readonly #packed = new Map<Encoding, Buffer>();

  constructor(html: string, headers: Headers) {
    const bytes = Buffer.from(html);
    this.#packed.set('identity', bytes);
    // A nonce would be the same for all; what may run is named by what it says. Data is no script and needs no name.
    const scripts = hashesOf(
      html,
      /<script(?![^>]*(?:\ssrc=|application\/(?:ld\+)?json))[^>]*>([^]*?)<\/script>/g,
    );
    const styles = hashesOf(html, /<style[^>]*>([^]*?)<\/style>/g);
    this.headers = {
      ...headers({ scripts, styles }),
      'content-type': 'text/html;charset=utf-8',
      'cache-control': 'private, no-cache',
      vary: 'accept-encoding',
      etag: `W/"${createHash('sha1').update(bytes).digest('base64url')}"`,
    };
  }

  packed(encoding: Encoding): Buffer {
    const made = this.#packed.get(encoding) ?? pack(this.#packed.get('identity')!, encoding);
    this.#packed.set(encoding, made);
    return made;
  }
}

const pack = (bytes: Buffer, encoding: Encoding): Buffer =>
  encoding === 'br'
    ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    : gzipSync(bytes, { level: 6 });

const hashesOf = (html: string, inline: RegExp): string =>
  [...html.matchAll(inline)]
    .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ');

/** Pages as everybody sees them, for a few seconds. */
export class KeptPages {
  readonly #pages = new Map<string, { page: KeptPage; until: number; beingRedrawn: boolean }>();

  constructor(private readonly now = Date.now) {}

  keep(key: string, html: string, headers: Headers): void {
    this.#pages.delete(key);
    const until = this.now() + FRESH_MS;
    this.#pages.set(key, { page: new KeptPage(html, headers), until, beingRedrawn: false });
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > MOST && oldest !== undefined) this.#pages.delete(oldest);
  }

  /** Nothing, for the first who comes when it is no longer fresh: that one draws it for the others. */
  find(key: string): KeptPage | undefined {
    const kept = this.#pages.get(key);
    if (!kept || kept.until + STALE_MS <= this.now()) return undefined;
    if (kept.until > this.now() || kept.beingRedrawn) return kept.page;
    kept.beingRedrawn = true;
    return undefined;
  }
}

const COUNTED_BY = /^(?:__Host-)?flexbizz_(?:visitor|device)=[\w-]*$/;

/** These cookies change nothing on a page: there are none, or only those that requests are counted by. */
export const isImpersonal = (cookies: string | undefined): boolean =>
  cookies === undefined || cookies.split('; ').every((cookie) => COUNTED_BY.test(cookie));

export const keptPages = new KeptPages();
