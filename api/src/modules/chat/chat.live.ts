import { z } from 'zod';
import { Id, Timestamp } from '#platform/http/contract.js';
import { liveEvent } from '#platform/live/live-event.js';
import { Message, ReadState } from './chat.contract.js';

const conversationId = '0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f';
const userId = '0199a7a2-6f00-7000-8000-00000000ada1';

export const MessageTold = liveEvent({
  type: 'chat:message',
  summary: 'Somebody wrote in one of your conversations, or you did on another device.',
  is: 'kept',
  data: z
    .strictObject({ message: Message, unread: z.int().describe('Messages here that you have not read now.') })
    .meta({ id: 'ChatMessageTold' }),
  example: {
    message: {
      id: '0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e60',
      conversationId,
      sequence: 7,
      clientMessageId: '0d1f6a52-6a0e-4f0b-8a55-0c2a4f1e7d3b',
      senderId: userId,
      text: 'Does it run small?',
      pictures: [],
      flags: [],
      notice: null,
      sentAt: '2026-05-01T09:30:00.000Z',
    },
    unread: 1,
  },
});

export const ReadTold = liveEvent({
  type: 'chat:read',
  summary: 'How far somebody in one of your conversations has come: on their device, and read.',
  is: 'kept',
  data: ReadState.extend({
    userId: Id.describe('Whose position it is; your own when you read elsewhere.'),
  }).meta({
    id: 'ChatReadTold',
  }),
  example: { conversationId, userId, deliveredUpTo: 7, readUpTo: 7, unread: 0 },
});

export const TypingTold = liveEvent({
  type: 'chat:typing',
  summary: 'Somebody is writing. Show it for five seconds.',
  is: 'passing',
  data: z.strictObject({ conversationId: Id, userId: Id }).meta({ id: 'ChatTypingTold' }),
  example: { conversationId, userId },
});

export const PresenceTold = liveEvent({
  type: 'presence:online',
  summary: 'Somebody you watch came or went.',
  is: 'passing',
  data: z
    .strictObject({ userId: Id, online: z.boolean(), lastSeenAt: Timestamp.nullable() })
    .meta({ id: 'Presence' }),
  example: { userId, online: true, lastSeenAt: null },
});
