import { SetMetadata } from '@nestjs/common';
import type { DomainEvent, DomainEventType } from '#shared/domain-event.js';

type DataOf<Type> = Type extends { new (...args: never[]): DomainEvent<infer Data> } ? Data : never;

/** A stored event on its way to a subscriber. */
export interface Delivered<Type extends DomainEventType = DomainEventType> {
  readonly id: string;
  readonly position: number;
  readonly topic: string;
  readonly stream: string;
  readonly data: DataOf<Type>;
  readonly occurredAt: Date;
}

export interface Subscriber {
  /** All that are brought, not the first: a property, so that a handler which takes one alone does not compile. */
  handle: (events: Delivered<never>[]) => Promise<void>;
}

/** One that takes them one after the other. */
export interface SubscriberOfEach {
  handleEach: (event: Delivered<never>) => Promise<void>;
}

export interface Subscription {
  /** Stable: deliveries are kept under this name. */
  name: string;
  to: readonly DomainEventType[];
  /** How many events one call may bring: 50 inside a transaction, 1 outside, unless said otherwise. */
  batch?: number;
  /**
   * By default the handler runs in the transaction that ticks the delivery off, so that both happen or
   * neither. A handler that calls the outside world, or computes for long, runs outside and may run twice.
   */
  outsideTransaction?: boolean;
  /** How many run at once, outside a transaction. */
  concurrency?: number;
}

export const SUBSCRIPTION = Symbol('subscription');

/** "When X, do Y": delivered at least once, in order per stream, retried, parked when it never works. */
export const Subscribes = (subscription: Subscription): ClassDecorator =>
  SetMetadata(SUBSCRIPTION, subscription);
