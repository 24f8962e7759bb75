import type { components, webhooks } from '../generated/schema.js';
import type { LiveMessages } from '../generated/live-messages.js';

/** What a marketplace tells: the names under `webhooks` in the contract. */
export type EventName = keyof webhooks & string;

export type EventOf<Name extends EventName> = webhooks[Name] extends {
  post: { requestBody: { content: { 'application/json': infer Event } } };
}
  ? Event
  : never;

export type AnyEvent = { [Name in EventName]: EventOf<Name> }[EventName];

/** An event of one person's own, with its place in their order. */
export type KeptEvent = components['schemas']['LiveEvent'];

/** What a client may say over the socket: the names under `x-live-messages` in the contract. */
export type MessageName = keyof LiveMessages & string;
export type MessageBody<Name extends MessageName> = LiveMessages[Name]['body'];
export type MessageAnswer<Name extends MessageName> = LiveMessages[Name]['answers'];
