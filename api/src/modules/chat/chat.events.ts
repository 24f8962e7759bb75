import { DomainEvent } from '#shared/domain-event.js';

/** Somebody wrote. `preview` is the beginning of it, for a notification. */
export class MessageSent extends DomainEvent<{
  conversationId: string;
  messageId: string;
  sequence: number;
  senderId: string;
  recipientId: string;
  preview: string;
}> {
  static readonly topic = 'chat.message-sent.v1';
}

export class MessagesRead extends DomainEvent<{ conversationId: string; userId: string; upTo: number }> {
  static readonly topic = 'chat.messages-read.v1';
}

/** Somebody wants a moderator to look. */
export class ConversationReported extends DomainEvent<{
  reportId: string;
  conversationId: string;
  reporterId: string;
  reason: string;
}> {
  static readonly topic = 'chat.conversation-reported.v1';
}
