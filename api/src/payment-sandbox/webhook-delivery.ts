import type pg from 'pg';
import { signedHeaders } from './signature.js';

interface Due {
  number: number;
  eventId: string;
  body: string;
  url: string;
}

const POLL_MS = 250;
const AT_ONCE = 20;
const MOST_ATTEMPTS = 40;

/** Sends what is queued, again and again with longer pauses. The queue is rows: a restart loses nothing. */
export class WebhookDelivery {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly pool: pg.Pool,
    private readonly secret: string,
    private readonly before: () => Promise<void>,
  ) {}

  start(): void {
    const tick = async () => {
      await this.before().catch(() => undefined); // the database is away: the next round tries again
      while (!this.stopped && (await this.deliverSome().catch(() => 0)) === AT_ONCE);
    };
    const round = () => {
      this.running = tick().finally(() => {
        if (!this.stopped) this.timer = setTimeout(round, POLL_MS);
      });
    };
    round();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async deliverSome(): Promise<number> {
    // The next try is booked before this one is made, so that a crash in between only means a duplicate.
    const { rows } = await this.pool.query<Due>(
      `UPDATE payment_sandbox.webhooks w
       SET attempts = attempts + 1, due_at = now() + least(600, power(2, least(attempts, 10))) * interval '1 second'
       FROM payment_sandbox.payments p
       WHERE p.id = w.payment_id AND w.number IN (
         SELECT number FROM payment_sandbox.webhooks
         WHERE delivered_at IS NULL AND due_at <= now() AND attempts < ${MOST_ATTEMPTS}
         ORDER BY due_at, number LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
       RETURNING w.number::int, w.event_id AS "eventId", w.body, p.webhook_url AS url`,
    );
    const arrived = await Promise.all(rows.map((due) => this.send(due)));
    const delivered = rows.filter((_, i) => arrived[i]).map(({ number }) => number);
    if (delivered.length > 0)
      await this.pool.query(
        'UPDATE payment_sandbox.webhooks SET delivered_at = now() WHERE number = ANY ($1)',
        [delivered],
      );
    return rows.length;
  }

  /** False when nobody answered, or did not want it: the next try is already booked. */
  private async send({ eventId, body, url }: Due): Promise<boolean> {
    try {
      const headers = signedHeaders(this.secret, eventId, body);
      const signal = AbortSignal.timeout(5_000);
      const answer = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
      await answer.body?.cancel();
      return answer.ok;
    } catch {
      return false;
    }
  }
}
