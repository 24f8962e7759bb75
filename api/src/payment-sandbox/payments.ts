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
    await this.pool.query(
      `INSERT INTO payment_sandbox.payments
         (id, reference, amount, currency, description, return_url, cancel_url, webhook_url, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (reference) DO NOTHING`,
      [
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
    );
    return (await this.byReference(intent.reference))!;
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
       WHERE (status = 'processing' AND decides_at <= now())
          OR (status = ANY ($1) AND expires_at <= now()) LIMIT 100`,
      [OPEN],
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
      await this.announce(client, 'refund.succeeded', after.rows[0]!, { refund: { key, amount } });
      return 'done';
    });
  }

  private async find(column: 'id' | 'reference', value: string): Promise<Payment | undefined> {
    const { rows } = await this.pool.query<Payment>(
      `SELECT ${COLUMNS} FROM payment_sandbox.payments WHERE ${column} = $1`,
      [value],
    );
    return rows[0];
  }

  private change(payment: Payment, { to, from, failure }: Change): Promise<void> {
    return this.inTransaction(async (client) => {
      const { rows } = await client.query<Payment>(
        `UPDATE payment_sandbox.payments SET status = $2, failure = $3, decides_at = NULL
         WHERE id = $1 AND status = ANY ($4) AND (expires_at > now() OR $2 = 'cancelled' OR status = 'processing')
         RETURNING ${COLUMNS}`,
        [payment.id, to, failure ?? null, from],
      );
      if (rows[0]) await this.announce(client, `payment.${to}`, rows[0]);
    });
  }

  /** Queues the webhook; how many copies and when is a matter of behaviour. */
  private async announce(client: pg.PoolClient, type: EventType, payment: Payment, more: object = {}) {
    const { silent, duplicates = 1, delayMs, outOfOrder } = this.behaviourOf(payment);
    if (silent) return;
    const wait = delayMs ?? (outOfOrder ? 700 : 0);
    if (outOfOrder) {
      await client.query(
        `UPDATE payment_sandbox.webhooks
         SET due_at = greatest(due_at, now()) + $2 * interval '1 millisecond' + interval '400 milliseconds'
         WHERE payment_id = $1 AND delivered_at IS NULL`,
        [payment.id, wait],
      );
    }
    const body = JSON.stringify({ type, data: { ...this.tell(payment), ...more } });
    await client.query(
      `INSERT INTO payment_sandbox.webhooks (event_id, payment_id, body, due_at)
       SELECT $1, $2, $3, now() + $4 * interval '1 millisecond' FROM generate_series(1, $5)`,
      [`evt_${token()}`, payment.id, body, wait, duplicates],
    );
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
