import { z } from 'zod';
import { Id, Timestamp } from '#platform/http/contract.js';

export const EventsQuery = z.strictObject({
  after: z.coerce
    .number()
    .int()
    .min(0)
    .default(0)
    .describe('The `sequence` of the last event you have seen.'),
  limit: z.coerce.number().int().min(1).max(500).default(100).describe('How many events to give at most.'),
});
export type EventsQuery = z.infer<typeof EventsQuery>;

export const Resync = z
  .strictObject({
    reason: z
      .enum(['too-far-behind', 'unknown-cursor'])
      .describe('Events after yours are no longer kept, or you name one that there never was.'),
    message: z.string(),
    continueAfter: z.int().min(0).describe('Read again what you show, then go on from here.'),
  })
  .meta({ id: 'Resync', description: 'Why events cannot be given without a gap, and how to go on.' });
export type Resync = z.infer<typeof Resync>;

/** Any event; its kinds are listed under `webhooks`. */
export const LiveEventSchema = z
  .strictObject({
    id: Id,
    type: z.string().describe('One of the names under `webhooks`.'),
    version: z.int().min(1),
    occurredAt: Timestamp,
    sequence: z.int().min(1).describe('Your own count of events, without a gap.'),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'LiveEvent' });

export const EventsPage = z
  .strictObject({
    items: z.array(LiveEventSchema),
    head: z.int().min(0).describe('The `sequence` of your newest event.'),
    resync: Resync.nullable(),
  })
  .meta({ id: 'EventsPage' });
export type EventsPage = z.infer<typeof EventsPage>;

export const LiveReady = z
  .strictObject({
    userId: Id.nullable().describe('null for a visitor.'),
    sequence: z.int().min(0).nullable().describe('Events after this one follow. null for a visitor.'),
    resync: Resync.nullable(),
  })
  .meta({ id: 'LiveReady', description: 'The first thing a connection hears, as `live:ready`.' });
export type LiveReady = z.infer<typeof LiveReady>;
