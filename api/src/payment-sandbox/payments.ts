import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { COLUMNS, told, type EventType, type Failure, type Payment } from './payment.js';
import type { Behaviour } from './settings.js';

export interface Intent {
  reference: string;
  amount: number;
  currency: string;
  description: string;
  returnUrl: string;
  cancelUrl: string;
  webhookUrl: string;
  expiresAt: Date;
}

export type Refunding = 'done' | 'unknown' | 'not-captured' | 'too-much' | 'other-amount';

interface Change {
  to: 'succeeded' | 'failed' | 'cancelled';
  from: readonly string[];
  failure?: Failure;
}

const OPEN = ['pending', 'failed'] as const;
/** Queues the webhook about a payment that was `changed`. Out of order, it overtakes those that still wait. */
const ANNOUNCED = `
  , overtaken AS (
      UPDATE payment_sandbox.webhooks w
      SET due_at = greatest(due_at, now()) + ($4::float8 + 400) * interval '1 millisecond'
      FROM changed WHERE $6::bool AND $5::int > 0 AND w.payment_id = changed.payment_id AND w.delivered_at IS NULL)
  INSERT INTO payment_sandbox.webhooks (event_id, payment_id, body, due_at)
  SELECT $2, payment_id, $3, now() + $4::float8 * interval '1 millisecond' FROM changed, generate_series(1, $5::int)`;
const token = () => randomBytes(18).toString('base64url');

/** The sandbox's books. Each change is one conditional UPDATE together with the webhook that tells of it. */
export class SandboxPayments {
  constructor(
    private readonly pool: pg.Pool,
    private readonly baseUrl: string,
    private readonly everywhere: Behaviour,
    private readonly slowMs: number,
  ) {}

  /** The same reference twice is the same payment. */
  async open(intent: Intent): Promise<Payment> {
    const { rows } = await this.pool.query<Payment>({
      name: 'open',
      text: `INSERT INTO payment_sandbox.payments AS there
               (id, reference, amount, currency, description, return_url, cancel_url, webhook_url, expires_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             ON CONFLICT (reference) DO UPDATE SET reference = there.reference RETURNING ${COLUMNS}`,
      values: [
        `pay_${token()}`,
        intent.reference,
        intent.amount,
        intent.currency,
        intent.description,
        intent.returnUrl,
        intent.cancelUrl,
        intent.webhookUrl,
        intent.expiresAt,
      ],
    });
    return rows[0]!;
  }

  byReference = (reference: string) => this.find('reference', reference);
  byId = (id: string) => this.find('id', id);

  succeed = (payment: Payment) => this.change(payment, { to: 'succeeded', from: OPEN });
  fail = (payment: Payment, failure: Failure) => this.change(payment, { to: 'failed', from: OPEN, failure });
  cancel = (payment: Payment) => this.change(payment, { to: 'cancelled', from: OPEN });

  /** Hands it to a slow bank, which decides later. */
  async processSlowly({ id }: Payment): Promise<void> {
    await this.pool.query(
      `UPDATE payment_sandbox.payments
       SET status = 'processing', decides_at = now() + $2 * interval '1 millisecond'
       WHERE id = $1 AND status = ANY ($3) AND expires_at > now()`,
      [id, this.slowMs, OPEN],
    );
  }

  /** What time alone decides: slow banks answer, and nobody can pay after the end. */
  async letTimePass(): Promise<void> {
    const { rows } = await this.pool.query<Payment & { decided: boolean }>(
      `SELECT ${COLUMNS}, status = 'processing' AS decided FROM payment_sandbox.payments
       WHERE status IN ('pending', 'failed', 'processing') AND coalesce(decides_at, expires_at) <= now()
       ORDER BY coalesce(decides_at, expires_at) LIMIT 100`,
    );
    for (const { decided, ...payment } of rows) {
      if (decided) await this.change(payment, { to: 'succeeded', from: ['processing'] });
      else await this.change(payment, { to: 'cancelled', from: OPEN, failure: 'expired' });
    }
  }

  async behave({ id }: Payment, behaviour: Behaviour): Promise<void> {
    await this.pool.query('UPDATE payment_sandbox.payments SET behaviour = $2 WHERE id = $1', [
      id,
      behaviour,
    ]);
  }

  behaviourOf = (payment: Payment): Behaviour => ({ ...this.everywhere, ...payment.behaviour });
  tell = (payment: Payment) => told(payment, this.baseUrl, this.behaviourOf(payment));

  /** Gives money back once for each key, and never more than was taken. */
  async refund(reference: string, amount: number, key: string): Promise<Refunding> {
    return this.inTransaction(async (client) => {
      const { rows } = await client.query<Payment>(
        `SELECT ${COLUMNS} FROM payment_sandbox.payments WHERE reference = $1 FOR UPDATE`,
        [reference],
      );
      const payment = rows[0];
      if (!payment) return 'unknown';
      const before = await client.query<{ same: boolean }>(
        'SELECT payment_id = $2 AND amount = $3 AS same FROM payment_sandbox.refunds WHERE key = $1',
        [key, payment.id, amount],
      );
      if (before.rows[0]) return before.rows[0].same ? 'done' : 'other-amount';
      if (payment.status !== 'succeeded') return 'not-captured';
      if (payment.refunded + amount > payment.amount) return 'too-much';
      await client.query(
        'INSERT INTO payment_sandbox.refunds (key, payment_id, amount) VALUES ($1, $2, $3)',
        [key, payment.id, amount],
      );
      const after = await client.query<Payment>(
        `UPDATE payment_sandbox.payments SET refunded = refunded + $2 WHERE id = $1 RETURNING ${COLUMNS}`,
        [payment.id, amount],
      );
      await client.query(
        `WITH changed AS (SELECT $1::text AS payment_id) ${ANNOUNCED}`,
        this.announcement('refund.succeeded', after.rows[0]!, { refund: { key, amount } }),
      );
      return 'done';
    });
  }

  private async find(column: 'id' | 'reference', value: string): Promise<Payment | undefined> {
    const { rows } = await this.pool.query<Payment>({
      name: `find by ${column}`,
      text: `SELECT ${COLUMNS} FROM payment_sandbox.payments WHERE ${column} = $1`,
      values: [value],
    });
    return rows[0];
  }

  private async change(payment: Payment, { to, from, failure }: Change): Promise<void> {
    await this.pool.query({
      name: 'change',
      text: `WITH changed AS (
               UPDATE payment_sandbox.payments SET status = $7, failure = $8, decides_at = NULL
               WHERE id = $1 AND status = ANY ($9)
                 AND (expires_at > now() OR $7 = 'cancelled' OR status = 'processing')
               RETURNING id AS payment_id)
             ${ANNOUNCED}`,
      values: [
        ...this.announcement(`payment.${to}`, { ...payment, status: to, failure: failure ?? null }),
        to,
        failure,
        from,
      ],
    });
  }

  /** The webhook that tells; how many copies and when is a matter of behaviour. */
  private announcement(type: EventType, payment: Payment, more: object = {}): unknown[] {
    const { silent, duplicates = 1, delayMs, outOfOrder = false } = this.behaviourOf(payment);
    const body = JSON.stringify({ type, data: { ...this.tell(payment), ...more } });
    const wait = delayMs ?? (outOfOrder ? 700 : 0);
    return [payment.id, `evt_${token()}`, body, wait, silent ? 0 : duplicates, outOfOrder];
  }

  private async inTransaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }
}
