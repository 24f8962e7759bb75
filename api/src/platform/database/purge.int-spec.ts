import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testConfig } from '../../../test/support/config.js';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { Database } from './database.js';
import { purge } from './purge.js';

const OLD = 5_000;

let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await testDatabase();
  db = new Database(testConfig(database.url));
  await db.run('CREATE TABLE notes (id int PRIMARY KEY, old boolean NOT NULL)');
  await db.run('CREATE TABLE deletions (rows int NOT NULL)');
  await db.run(`CREATE FUNCTION note_deletion() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN INSERT INTO deletions SELECT count(*) FROM gone; RETURN NULL; END $$`);
  await db.run(`CREATE TRIGGER deletion AFTER DELETE ON notes
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION note_deletion()`);
  await db.run('INSERT INTO notes SELECT n, n > 10 FROM generate_series(1, $1::int) AS n', OLD + 10);
});
afterAll(async () => {
  await db.onApplicationShutdown();
  await database.drop();
});

const left = async () => (await db.row<{ n: number }>('SELECT count(*)::int AS n FROM notes'))!.n;

it('stops before the next batch when it is told to', async () => {
  await purge(db, 'notes', 'old', AbortSignal.abort());
  expect(await left()).toBe(OLD + 10);
});

it('deletes all that is over, in batches whatever there is', async () => {
  await purge(db, 'notes', 'old');
  expect(await left()).toBe(10);
  const batches = await db.rows<{ rows: number }>('SELECT rows FROM deletions');
  expect(batches.map(({ rows }) => rows)).toEqual([2_000, 2_000, 1_000]);
});
