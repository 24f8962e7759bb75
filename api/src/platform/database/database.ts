import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { Config } from '#platform/config/config.js';
import { PrismaClient, type Prisma } from './generated/client.js';
import { statementNames } from './statement-names.js';

interface Transaction {
  client: Prisma.TransactionClient;
  afterCommit: (() => void)[];
}

/** Serialization failure, deadlock, and Prisma's own word for both. */
const WORTH_A_RETRY = new Set(['40001', '40P01', 'P2034']);
const MOST_TRIES = 5;

pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** The truth. Reads go through the pool as plain SQL; writes go through Prisma, or SQL inside its transaction. */
@Injectable()
export class Database implements OnApplicationShutdown {
  readonly pool: pg.Pool;
  private readonly root: PrismaClient;
  private readonly current = new AsyncLocalStorage<Transaction>();

  constructor({ settings }: Config) {
    this.pool = new pg.Pool({
      connectionString: settings.DATABASE_URL,
      max: settings.DATABASE_POOL,
      connectionTimeoutMillis: 5_000,
      options: '-c statement_timeout=15000 -c lock_timeout=8000 -c idle_in_transaction_session_timeout=20000',
    });
    this.pool.on('error', () => undefined); // an idle connection died; the next query opens another
    const adapter = new PrismaPg(this.pool, {
      statementNameGenerator: ({ sql }) => statementNames.of(sql) ?? '',
    });
    this.root = new PrismaClient({ adapter });
  }

  /** The client of the running transaction, else one that commits each statement by itself. */
  get prisma(): Prisma.TransactionClient {
    return this.current.getStore()?.client ?? this.root;
  }

  /** Runs SQL with `$1`-style parameters and gives its rows; int8 arrives as number. */
  async rows<Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> {
    const transaction = this.current.getStore();
    if (transaction) {
      const rows = await transaction.client.$queryRawUnsafe<Row[]>(sql, ...values);
      return rows.map(withNumbers);
    }
    const result = await this.pool.query<Row>({ name: statementNames.of(sql), text: sql, values });
    return result.rows;
  }

  async row<Row extends object>(sql: string, ...values: unknown[]): Promise<Row | undefined> {
    return (await this.rows<Row>(sql, ...values))[0];
  }

  /** Runs SQL for its effect and gives the number of rows it touched. */
  async run(sql: string, ...values: unknown[]): Promise<number> {
    const transaction = this.current.getStore();
    if (transaction) return transaction.client.$executeRawUnsafe(sql, ...values);
    return (await this.pool.query({ name: statementNames.of(sql), text: sql, values })).rowCount ?? 0;
  }

  /**
   * All or nothing. Joins the transaction that is already running, if there is one.
   * Deadlocks and serialization failures are tried again, so `work` must not call the outside world.
   */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    for (let attempt = 1; ; attempt++) {
      const afterCommit: (() => void)[] = [];
      try {
        const result = await this.root.$transaction(
          (client) => this.current.run({ client, afterCommit }, work),
          { maxWait: 8_000, timeout: 20_000 },
        );
        for (const callback of afterCommit) callback();
        return result;
      } catch (error) {
        if (attempt === MOST_TRIES || !worthARetry(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
      }
    }
  }

  get inTransaction(): boolean {
    return this.current.getStore() !== undefined;
  }

  /** Runs once the surrounding transaction is safe on disk; at once when there is none. */
  afterCommit(callback: () => void): void {
    const transaction = this.current.getStore();
    if (transaction) transaction.afterCommit.push(callback);
    else callback();
  }

  /** Leaves the surrounding transaction, for work that must outlive its rollback. */
  outsideTransaction<T>(work: () => Promise<T>): Promise<T> {
    return this.current.exit(work);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.root.$disconnect();
    await this.pool.end();
  }
}

function worthARetry(error: unknown): boolean {
  const { code, meta, cause } = error as {
    code?: string;
    meta?: { code?: string };
    cause?: { originalCode?: string };
  };
  return [code, meta?.code, cause?.originalCode].some(
    (name) => name !== undefined && WORTH_A_RETRY.has(name),
  );
}

function withNumbers<Row extends object>(row: Row): Row {
  for (const [key, value] of Object.entries(row)) {
    if (typeof value === 'bigint') (row as Record<string, unknown>)[key] = Number(value);
  }
  return row;
}
