export { createRealtime, type RealtimeOptions } from './create-realtime.js';
export type { Realtime, RealtimeState } from './realtime.js';
export { memoryCursor, storageCursor, type CursorStore } from './cursor-store.js';
export type {
  AnyEvent,
  EventName,
  EventOf,
  KeptEvent,
  MessageBody,
  MessageName,
  MessageAnswer,
} from './contract.js';
export type { Gap, Resync } from './ordered-events.js';
