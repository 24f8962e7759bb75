const MOST_NAMES = 500;

/** Names for prepared statements, so that Postgres plans a text once per connection. Rare texts stay unnamed. */
class StatementNames {
  readonly #names = new Map<string, string>();

  of(sql: string): string | undefined {
    const known = this.#names.get(sql);
    if (known || this.#names.size >= MOST_NAMES) return known;
    const name = `s${this.#names.size}`;
    this.#names.set(sql, name);
    return name;
  }
}

export const statementNames = new StatementNames();
