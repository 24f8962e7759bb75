import { z } from 'zod';
import { Id, Timestamp } from '#platform/http/contract.js';

export interface LiveEventOptions<Type extends string, Data extends z.ZodType> {
  /** `thing:what-happened`, as clients subscribe to it. */
  type: Type;
  summary: string;
  data: Data;
  example: z.input<Data>;
  /**
   * `kept` events belong to one person, are numbered and can be asked for again. `passing` ones tell how things stand
   * now, to whoever looks: a lost one is healed by the next.
   */
  is: 'kept' | 'passing';
  version?: number;
}

/** A kind of event that clients see: its schema is the contract, its data is what TypeScript checks. */
export interface LiveEvent<Data = unknown> {
  readonly type: string;
  readonly version: number;
  readonly kept: boolean;
  readonly summary: string;
  readonly envelope: z.ZodType;
  readonly data: z.ZodType<Data>;
  readonly example: unknown;
}

export interface Envelope {
  id: string;
  type: string;
  version: number;
  occurredAt: string;
  sequence: number | null;
  data: unknown;
}

/** Every kind of event there is, for the contract and for the socket. */
export const liveEvents: LiveEvent[] = [];

export function liveEvent<Type extends string, Data extends z.ZodType>(
  options: LiveEventOptions<Type, Data>,
): LiveEvent<z.infer<Data>> {
  const { type, summary, data, version = 1 } = options;
  const kept = options.is === 'kept';
  const sequence = kept
    ? z.int().min(1).describe('Your own count of events, without a gap.')
    : z.null().describe('Not numbered: it tells how things stand now.');
  const envelope = z
    .strictObject({
      id: Id,
      type: z.literal(type),
      version: z.literal(version),
      occurredAt: Timestamp,
      sequence,
      data,
    })
    .meta({ id: `${componentName(type)}Event`, description: summary });
  const example: Envelope = {
    id: '0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f',
    type,
    version,
    occurredAt: '2026-05-01T09:30:00.000Z',
    sequence: kept ? 42 : null,
    data: options.example,
  };
  const event = { type, version, kept, summary, envelope, data, example } as unknown as LiveEvent<
    z.infer<Data>
  >;
  liveEvents.push(event as LiveEvent);
  return event;
}

/** `chat:message` is `ChatMessage` among the components. */
export const componentName = (name: string): string =>
  name
    .split(/[:.-]/)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');
