import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testConfig } from '../../../test/support/config.js';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { Database } from './database.js';

let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await testDatabase();
  db = new Database(testConfig(database.url, { DATABASE_POOL: '1' }));
  await db.run('CREATE TABLE marks (mark int PRIMARY KEY)');
});
afterAll(async () => {
  await db.onApplicationShutdown();
  await database.drop();
});

const mark = (number: number) => db.run('INSERT INTO marks VALUES ($1)', number);
const marks = async () => (await db.rows<{ mark: number }>('SELECT mark FROM marks')).map((row) => row.mark);

describe('statements that run at once in one transaction', () => {
  it('all get their own answers, and pg has nothing to warn of', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    const answers = await db.transaction(() =>
      Promise.all(Array.from({ length: 50 }, (_, i) => db.row<{ i: number }>('SELECT $1::int AS i', i))),
    );
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', note);
    expect(answers).toEqual(Array.from({ length: 50 }, (_, i) => ({ i })));
    expect(warnings).toEqual([]);
  });

  it('fail together: what one of them does later does not land in the next transaction', async () => {
    let late: Promise<unknown> | undefined;
    let begin!: () => void;
    const nextBegan = new Promise<void>((resolve) => (begin = resolve));
    const failing = db.transaction(() =>
      Promise.all([
        db.row('SELECT 1/0'),
        (late = nextBegan.then(() => mark(1))), // goes on although its transaction is rolled back
      ]),
    );
    await expect(failing).rejects.toThrow('division by zero');
    await db.transaction(async () => {
      await mark(2);
      begin();
      await expect(late).rejects.toThrow('is over');
    });
    expect(await marks()).toEqual([2]);
  });
});

describe('what is gathered until the end of a transaction', () => {
  const insertAll = (numbers: number[]): [string, number[]] => [
    'INSERT INTO marks SELECT unnest($1::int[])',
    numbers,
  ];
  const inWords = (numbers: number[]) => {
    if (numbers.includes(13)) throw new Error('There are no words for this.');
    return insertAll(numbers);
  };

  it('is written by one statement, after everything else and with it', async () => {
    await db.run('DELETE FROM marks');
    await db.transaction(async () => {
      db.gather([30, 31], inWords);
      await mark(10);
      await db.transaction(() => db.gather([32], inWords));
      expect(await marks()).toEqual([10]);
    });
    expect(await marks()).toEqual([10, 30, 31, 32]);
  });

  it.each([
    ['cannot be put into words', [40, 13]],
    ['is refused by the database', [40, 40]],
  ])('takes everything back when it %s', async (_, numbers) => {
    await db.run('DELETE FROM marks');
    const failing = db.transaction(async () => {
      await mark(11);
      db.gather(numbers, inWords);
    });
    await expect(failing).rejects.toThrow(/no words|duplicate key/);
    expect(await marks()).toEqual([]);
  });
});

it('a statement is planned once for its connection, and one that is to be planned anew is not kept', async () => {
  const kept = async (text: string) =>
    (await db.rows<{ name: string }>('SELECT name FROM pg_prepared_statements WHERE statement = $1', text))
      .length;
  for (const value of [1, 2]) await db.row('SELECT $1::int AS kept', value);
  await db.rowPlannedAnew('SELECT $1::int AS anew', 1);
  expect(await kept('SELECT $1::int AS kept')).toBe(1);
  expect(await kept('SELECT $1::int AS anew')).toBe(0);
});
