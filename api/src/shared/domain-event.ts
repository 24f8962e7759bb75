import { newId } from './id.js';

/** A fact in the past tense. Its `topic` is a public contract: change the shape, raise the version. */
export abstract class DomainEvent<Data extends object = object> {
  readonly id = newId();
  readonly occurredAt = new Date();

  /** @param stream the id of the thing it happened to; deliveries keep their order per stream. */
  constructor(
    readonly stream: string,
    readonly data: Data,
  ) {}
}

export interface DomainEventType<Data extends object = object> {
  readonly topic: string;
  new (...args: never[]): DomainEvent<Data>;
}

export const topicOf = (event: DomainEvent): string =>
  (event.constructor as unknown as DomainEventType).topic;
