/** The cookies of one visitor during one request, as the API sees and changes them. Values stay as they were sent. */
export class CookieJar {
  readonly #cookies = new Map<string, string>();

  constructor(header: string | undefined) {
    for (const pair of header?.split(';') ?? []) {
      const at = pair.indexOf('=');
      if (at > 0) this.#cookies.set(pair.slice(0, at).trim(), pair.slice(at + 1).trim());
    }
  }

  /** By its plain name: over https the API puts `__Host-` before it. */
  get(name: string): string | undefined {
    return this.#cookies.get(`__Host-${name}`) ?? this.#cookies.get(name);
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  header(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Follows what a `Set-Cookie` header says, as the browser will. */
  take(setCookie: string): void {
    const [pair = '', ...attributes] = setCookie.split(';');
    const at = pair.indexOf('=');
    const name = pair.slice(0, at).trim();
    const value = pair.slice(at + 1).trim();
    const gone = attributes.some((attribute) => /^\s*max-age\s*=\s*(0|-\d+)\s*$/i.test(attribute));
    if (gone || value === '') this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
