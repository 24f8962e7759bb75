import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { SUBSCRIPTION, type Subscriber, type SubscriberOfEach, type Subscription } from './subscriber.js';

export interface Registered extends Subscription {
  subscriber: Subscriber;
}

/** Every `@Subscribes` class of the house, found once. Writers and the relay read the same list. */
@Injectable()
export class Subscriptions {
  #all: Registered[] | undefined;
  #namesByTopic: Map<string, string[]> | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  get all(): readonly Registered[] {
    this.#all ??= this.discovery
      .getProviders()
      .filter(({ metatype, instance }) => metatype && instance && this.reflector.get(SUBSCRIPTION, metatype))
      .map(({ metatype, instance }) => ({
        ...this.reflector.get<Subscription>(SUBSCRIPTION, metatype!),
        subscriber: takingAll(instance as Subscriber | SubscriberOfEach),
      }));
    return this.#all;
  }

  /** The names of those who want to hear of this topic. */
  namesFor(topic: string): readonly string[] {
    this.#namesByTopic ??= this.all.reduce((names, { name, to }) => {
      for (const { topic: wanted } of to) names.set(wanted, [...(names.get(wanted) ?? []), name]);
      return names;
    }, new Map<string, string[]>());
    return this.#namesByTopic.get(topic) ?? [];
  }
}

/** However many are brought, a subscriber gets them as it wants them. */
const takingAll = (subscriber: Subscriber | SubscriberOfEach): Subscriber =>
  'handle' in subscriber
    ? subscriber
    : {
        async handle(events) {
          for (const event of events) await subscriber.handleEach(event);
        },
      };
