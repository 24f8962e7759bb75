const MOST = 200;
const SECONDS = 10;

interface KeptPage {
  /** The page where its nonce is cut out. */
  readonly parts: readonly string[];
  readonly until: number;
}

/** Pages as everybody sees them, for a few seconds; each answer gets a nonce of its own. */
export class KeptPages {
  readonly #pages = new Map<string, KeptPage>();

  constructor(private readonly now = Date.now) {}

  keep(key: string, html: string, nonce: string): void {
    this.#pages.delete(key);
    this.#pages.set(key, { parts: html.split(nonce), until: this.now() + SECONDS * 1000 });
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > MOST && oldest !== undefined) this.#pages.delete(oldest);
  }

  find(key: string, nonce: string): string | undefined {
    const page = this.#pages.get(key);
    return page && page.until > this.now() ? page.parts.join(nonce) : undefined;
  }
}

export const keptPages = new KeptPages();
