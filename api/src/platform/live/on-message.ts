import { SetMetadata } from '@nestjs/common';
import { z } from 'zod';
import type { Connection } from './connection.js';

export interface ClientMessage<Body extends z.ZodType = z.ZodType> {
  /** `thing:verb`, as clients send it. */
  name: string;
  summary: string;
  permission: 'public' | 'signed-in';
  /** `general`: costs what the same costs over HTTP. Left out, it is one of the many small words of a page. */
  limit?: 'general';
  body: Body;
  example: unknown;
  answers: z.ZodType;
}

export interface MessageHandler<Body = never> {
  handle(body: Body, from: Connection): Promise<unknown>;
}

/** Every message there is, for the contract. */
export const clientMessages: ClientMessage[] = [];

const MESSAGE = Symbol('client-message');

/** "When a client says X, do Y": the class handles one message; what it gives is the acknowledgement. */
export function OnMessage(message: ClientMessage): ClassDecorator {
  clientMessages.push(message);
  return SetMetadata(MESSAGE, message);
}

export const CLIENT_MESSAGE = MESSAGE;

/** For messages that need no answer but "done". */
export const Done = z.strictObject({}).meta({ id: 'Done' });
