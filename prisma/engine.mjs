import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';
import { datamodels } from './migrations-on-disk.mjs';

/** Prisma's own schema engine, as WebAssembly: what `prisma migrate` runs, without its download. */
export async function withEngine(databaseUrl, use) {
  const pg = new MigratingPg({ connectionString: databaseUrl, max: 2 });
  const adapter = bindMigrationAwareSqlAdapterFactory(pg);
  const engine = await SchemaEngine.new({ datamodels: datamodels() }, () => {}, adapter);
  try {
    return await use(engine);
  } finally {
    engine.free();
    await pg.close();
  }
}

// pg's number for the catalog's internal "char", and the one the adapter reads as text.
const INTERNAL_CHAR = 18;
const TEXT = 25;

/** The adapter made fit for migrations: it knows the catalog's internal "char" and leaves scripts whole. */
class MigratingPg extends PrismaPg {
  #pools = [];

  connect() {
    return super.connect().then((adapter) => this.#keep(adapter));
  }

  connectToShadowDb() {
    return super.connectToShadowDb().then((adapter) => this.#keep(adapter));
  }

  /** Leaves no connection behind: an idle one would keep the database from being cloned or dropped. */
  async close() {
    await Promise.all(this.#pools.filter(({ ended }) => !ended).map((pool) => pool.end()));
  }

  #keep(adapter) {
    this.#pools.push(adapter.underlyingDriver());
    return fitForMigrations(adapter);
  }
}

function fitForMigrations(adapter) {
  const pool = adapter.underlyingDriver();
  const query = pool.query.bind(pool);
  const queryRaw = adapter.queryRaw.bind(adapter);
  const chars = new Set();
  pool.query = async (...asked) => {
    const result = await query(...asked);
    for (const field of result.fields ?? [])
      if (field.dataTypeID === INTERNAL_CHAR) {
        chars.add(field.name);
        field.dataTypeID = TEXT;
      }
    return result;
  };
  adapter.queryRaw = async (asked) => {
    chars.clear(); // the engine asks one question at a time
    const answer = await queryRaw(asked);
    const typeOf = (name, type) => (chars.has(name) ? ColumnTypeEnum.Character : type);
    return {
      ...answer,
      columnTypes: answer.columnNames.map((name, i) => typeOf(name, answer.columnTypes[i])),
    };
  };
  // The adapter cuts scripts at every semicolon, those of comments and functions too. Whole, PostgreSQL also
  // applies it as one transaction.
  adapter.executeScript = async (script) => {
    await adapter.executeRaw({ sql: script, args: [], argTypes: [] });
  };
  return adapter;
}
