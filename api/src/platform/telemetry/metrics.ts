import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Database } from '#platform/database/database.js';

/** What Prometheus reads at /metrics. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly requests: Histogram<'operation' | 'status'>;

  constructor(db: Database) {
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Histogram({
      name: 'flexbizz_http_request_seconds',
      help: 'Time to answer, by operation and status.',
      labelNames: ['operation', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers: [this.registry],
    });
    new Gauge({
      name: 'flexbizz_event_deliveries',
      help: 'Events that subscribers have still to see.',
      labelNames: ['subscriber', 'state'],
      registers: [this.registry],
      async collect() {
        this.reset();
        const rows = await db.rows<{ subscriber: string; state: string; count: number }>(
          `SELECT subscriber, CASE WHEN parked_at IS NULL THEN 'waiting' ELSE 'parked' END AS state, count(*)::int AS count
           FROM event_deliveries GROUP BY 1, 2`,
        );
        for (const { subscriber, state, count } of rows) this.set({ subscriber, state }, count);
      },
    });
  }
}
