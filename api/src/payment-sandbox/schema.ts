import type pg from 'pg';

const LOCK = 7_302_118; // two sandboxes that start at once must not create the same table

const TABLES = `
  CREATE SCHEMA IF NOT EXISTS payment_sandbox;
  CREATE TABLE IF NOT EXISTS payment_sandbox.payments (
    id text PRIMARY KEY,
    reference text NOT NULL UNIQUE,
    amount bigint NOT NULL CHECK (amount > 0),
    currency text NOT NULL,
    description text NOT NULL,
    return_url text NOT NULL,
    cancel_url text NOT NULL,
    webhook_url text NOT NULL,
    expires_at timestamptz NOT NULL,
    status text NOT NULL DEFAULT 'pending',
    failure text,
    decides_at timestamptz,
    refunded bigint NOT NULL DEFAULT 0 CHECK (refunded <= amount),
    behaviour jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now());
  CREATE INDEX IF NOT EXISTS payments_run_out ON payment_sandbox.payments ((coalesce(decides_at, expires_at)))
    WHERE status IN ('pending', 'failed', 'processing');
  CREATE TABLE IF NOT EXISTS payment_sandbox.refunds (
    key text PRIMARY KEY,
    payment_id text NOT NULL REFERENCES payment_sandbox.payments,
    amount bigint NOT NULL CHECK (amount > 0),
    created_at timestamptz NOT NULL DEFAULT now());
  CREATE TABLE IF NOT EXISTS payment_sandbox.webhooks (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id text NOT NULL,
    payment_id text NOT NULL REFERENCES payment_sandbox.payments,
    body text NOT NULL,
    attempts int NOT NULL DEFAULT 0,
    due_at timestamptz NOT NULL,
    delivered_at timestamptz);
  CREATE INDEX IF NOT EXISTS webhooks_undelivered ON payment_sandbox.webhooks (due_at)
    WHERE delivered_at IS NULL;`;

/** The sandbox brings its own tables and touches nobody else's. */
export async function createSchema(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await client.query(TABLES);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}
