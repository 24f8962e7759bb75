import pg from 'pg';

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

const statementNames = new StatementNames();

/**
 * A statement as the driver keeps it. From a description of one (`{ name, text, values }`) it first makes a copy, property
 * by property, which takes longer than anything else about a short statement.
 */
class NamedQuery extends pg.Query {
  constructor(
    text: string,
    values: unknown[],
    readonly name: string | undefined,
  ) {
    super(text, values);
  }
}

export const prepared = (text: string, values: unknown[]): pg.QueryConfig =>
  new NamedQuery(text, values, statementNames.of(text)) as unknown as pg.QueryConfig;
