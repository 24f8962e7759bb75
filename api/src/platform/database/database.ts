import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '#platform/config/config.js';
import { waitAtMost } from '#platform/event-loop/wait-at-most.js';
import { orUnavailable } from './database-unavailable.js';
import { openPool } from './pool.js';
import { prepared } from './statement-names.js';
import type { WatchedClient } from './watched-client.js';

/** SQL with `$1`-style parameters, and what they are. */
export type Statement = [text: string, ...values: unknown[]];

interface Transaction {
  client: pg.PoolClient;
  /** What is written last, by who puts it into words. */
  gathered: Map<(items: never[]) => Statement, unknown[]>;
  afterCommit: (() => void)[];
  over: boolean;
}

/** Serialization failure and deadlock. */
const WORTH_A_RETRY = new Set(['40001', '40P01']);
const MOST_TRIES = 5;

/**
 * Transactions touch few rows, found by their keys: a plan is kept per statement and connection instead of made anew
 * for every list of ids, which takes longer than what is planned. Made while a table was young, it must not be one that
 * combines whole indexes. Lists that people page through are read outside.
 */
const BEGIN = 'BEGIN; SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL enable_bitmapscan = off';
const COMMIT = 'COMMIT';

pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** The truth, asked in SQL. Every statement joins the transaction that is running where it is called. */
@Injectable()
export class Database implements OnApplicationShutdown {
  readonly pool: pg.Pool;
  private readonly current = new AsyncLocalStorage<Transaction>();

  constructor({ settings }: Config) {
    this.pool = openPool(settings);
  }

  /** Runs SQL with `$1`-style parameters and gives its rows; int8 arrives as number. */
  async rows<Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> {
    return (await this.query<Row>(sql, values)).rows;
  }

  async row<Row extends object>(sql: string, ...values: unknown[]): Promise<Row | undefined> {
    return (await this.query<Row>(sql, values)).rows[0];
  }

  /** Like `row`, with a plan made for these very values: where one for any values could be many times slower. */
  async rowPlannedAnew<Row extends object>(text: string, ...values: unknown[]): Promise<Row | undefined> {
    if (this.current.getStore()) return this.row<Row>(text, ...values);
    const asked = this.pool.query<Row>(text, values).catch((error: unknown) => {
      throw orUnavailable(error);
    });
    return (await asked).rows[0];
  }

  /** Runs SQL for its effect and gives the number of rows it touched. */
  async run(sql: string, ...values: unknown[]): Promise<number> {
    return (await this.query(sql, values)).rowCount ?? 0;
  }

  /**
   * All or nothing. Joins the transaction that is already running, if there is one.
   * Deadlocks and serialization failures are tried again, so `work` must not call the outside world.
   */
  async transaction<T>(work: () => T | Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (attempt === MOST_TRIES || !WORTH_A_RETRY.has((error as { code?: string }).code ?? ''))
          throw orUnavailable(error);
        await sleep(Math.random() * 20 * 2 ** attempt);
      }
    }
  }

  private async attempt<T>(work: () => T | Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const transaction: Transaction = { client, gathered: new Map(), afterCommit: [], over: false };
    const lost = Promise.withResolvers<never>();
    lost.promise.catch(() => undefined);
    client.once('error', lost.reject);
    let broken: Error | undefined;
    try {
      // Sent along with the first statement instead of waiting for a round trip of its own, and COMMIT with the last.
      const begun = send(client, BEGIN);
      begun.catch(() => undefined); // told below, unless a statement after it fails first
      // Work that waits for something else is over when its connection is: it could not commit.
      const done = this.current.run(transaction, async () => work());
      const result = await Promise.race([done, lost.promise]).finally(() => (transaction.over = true));
      const written = gatheredStatements(transaction).map((statement) => send(client, ...statement));
      const [{ command }] = await Promise.all([send(client, COMMIT), begun, ...written]);
      // Postgres answers ROLLBACK when a statement had failed and somebody swallowed its error.
      if (command !== 'COMMIT')
        throw new Error('The transaction could not be committed: a statement in it failed.');
      for (const callback of transaction.afterCommit) callback();
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((gone: Error) => (broken = gone));
      throw error;
    } finally {
      client.off('error', lost.reject);
      client.release(broken);
    }
  }

  get inTransaction(): boolean {
    return this.current.getStore() !== undefined;
  }

  /**
   * Keeps items until the surrounding transaction ends, and then writes all of them, in their order, by one statement
   * that `inWords` makes: the last word before the commit, so that rows many want are locked for the shortest time.
   */
  gather<Item>(items: readonly Item[], inWords: (items: Item[]) => Statement): void {
    const { gathered } = this.current.getStore()!;
    const kept = gathered.get(inWords) as Item[] | undefined;
    if (kept) kept.push(...items);
    else gathered.set(inWords, [...items]);
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

  private query<Row extends object>(text: string, values: unknown[]): Promise<pg.QueryResult<Row>> {
    const transaction = this.current.getStore();
    // What runs on after its transaction failed beside it must not write into the next one on that connection.
    if (transaction?.over) return Promise.reject(new Error('The transaction of this statement is over.'));
    if (transaction) return send(transaction.client, text, ...values);
    return this.pool.query<Row>(prepared(text, values)).catch((error: unknown) => {
      throw orUnavailable(error);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    // What was given up may still hold a connection; it ends with the process.
    await waitAtMost(1_000, this.pool.end());
  }
}

function send<Row extends object>(
  client: pg.PoolClient,
  text: string,
  ...values: unknown[]
): Promise<pg.QueryResult<Row>> {
  (client as pg.PoolClient & WatchedClient).gather();
  // Those that open and close a transaction are several commands, or none that has a plan.
  return text === BEGIN || text === COMMIT
    ? client.query<Row>(text)
    : client.query<Row>(prepared(text, values));
}

const gatheredStatements = ({ gathered }: Transaction): Statement[] =>
  [...gathered].map(([inWords, items]) => inWords(items as never[]));
