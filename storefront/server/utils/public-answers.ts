const MOST = 1_000;
const LARGEST = 300_000;
const SHARED_FOR = /^public\b.*\bs-maxage=(\d+)/;

interface Kept {
  body: string;
  headers: Headers;
  until: number;
}

/** What the API says to everybody alike, for as long as it lets caches say it in its place. */
export class PublicAnswers {
  readonly #kept = new Map<string, Kept>();

  constructor(private readonly now = Date.now) {}

  find(url: string): Response | undefined {
    const kept = this.#kept.get(url);
    if (kept && kept.until > this.now()) return new Response(kept.body, { headers: kept.headers });
    this.#kept.delete(url);
    return undefined;
  }

  keep(url: string, response: Response, body: string): void {
    const seconds = Number(SHARED_FOR.exec(response.headers.get('cache-control') ?? '')?.[1] ?? 0);
    if (response.status !== 200 || seconds === 0 || body.length > LARGEST) return;
    this.#kept.set(url, { body, headers: response.headers, until: this.now() + seconds * 1000 });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest);
  }
}

export const publicAnswers = new PublicAnswers();
