import { Injectable } from '@nestjs/common';
import { Database, type Statement } from '#platform/database/database.js';
import { topicOf, type DomainEvent } from '#shared/domain-event.js';
import { EventWakeUp } from './event-wake-up.js';
import { Subscriptions } from './subscriptions.js';

/** Appends facts in the transaction of the rows they speak of, with one delivery for each subscriber. */
@Injectable()
export class EventLog {
  constructor(
    private readonly db: Database,
    private readonly subscriptions: Subscriptions,
    private readonly wakeUp: EventWakeUp,
  ) {}

  /** Written at the end of the transaction, all of it in one statement. */
  append(...events: DomainEvent[]): void {
    if (events.length === 0) return;
    if (!this.db.inTransaction)
      throw new Error('Events are appended in the transaction of what they speak of.');
    this.db.gather(events, this.inWords);
    this.db.afterCommit(() => this.wakeUp.announce(new Set(events.map(topicOf))));
  }

  private readonly inWords = (events: DomainEvent[]): Statement => {
    const wanted = [...new Set(events.map(topicOf))].flatMap((topic) =>
      this.subscriptions.namesFor(topic).map((name) => ({ name, topic })),
    );
    return [
      `WITH added AS (
         INSERT INTO events (id, topic, stream, data, occurred_at)
         SELECT (e->>'id')::uuid, e->>'topic', e->>'stream', e->'data', (e->>'occurredAt')::timestamptz
         FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS list(e, place) ORDER BY place
         RETURNING position, topic, stream)
       INSERT INTO event_deliveries (subscriber, position, topic, stream)
       SELECT wanted.name, added.position, added.topic, added.stream
       FROM added JOIN unnest($2::text[], $3::text[]) AS wanted(name, topic) ON wanted.topic = added.topic`,
      JSON.stringify(
        events.map((event) => ({
          id: event.id,
          topic: topicOf(event),
          stream: event.stream,
          data: event.data,
          occurredAt: event.occurredAt,
        })),
      ),
      wanted.map(({ name }) => name),
      wanted.map(({ topic }) => topic),
    ];
  };
}
