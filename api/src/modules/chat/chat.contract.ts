import { z } from 'zod';
import { Id, Money, pageOf, PageQuery, Text, Timestamp } from '#platform/http/contract.js';
import { Handle, PersonCard } from '#modules/identity/identity.contract.js';
import { Picture } from '#modules/media/media.contract.js';

const MOST_PICTURES = 4;
const LONGEST_TEXT = 4096;

/** The place of a message in its conversation: 1, 2, 3 … without a gap. */
const Place = z.int().min(1).max(2_147_483_647);
const UpTo = z.int().min(0).max(2_147_483_647);

export const MessageFlag = z
  .enum(['email', 'phone', 'iban', 'messenger', 'payment', 'link'])
  .meta({ id: 'MessageFlag', description: 'What in the text leads away from the marketplace.' });
export type MessageFlag = z.infer<typeof MessageFlag>;

export const Message = z
  .strictObject({
    id: Id,
    conversationId: Id,
    sequence: Place.describe('Its place in the conversation: 1, 2, 3 … without a gap.'),
    clientMessageId: z.uuid().describe("The sender's own name for it."),
    senderId: Id,
    text: z.string(),
    pictures: z.array(Picture),
    flags: z.array(MessageFlag),
    notice: z.string().nullable().describe('To show to who received it, when something is flagged.'),
    sentAt: Timestamp,
  })
  .meta({ id: 'Message' });
export type Message = z.infer<typeof Message>;

export const SendMessageBody = z
  .strictObject({
    text: Text(LONGEST_TEXT).default(''),
    mediaIds: z
      .array(Id)
      .max(MOST_PICTURES)
      .default([])
      .describe('Images you uploaded, when they are ready.'),
    clientMessageId: z
      .uuid()
      .describe('Made up by you, one for each message: sending it again gives the message that is there.'),
  })
  .refine(({ text, mediaIds }) => text !== '' || mediaIds.length > 0, {
    path: ['text'],
    message: 'Write something, or send a picture.',
  })
  .meta({
    id: 'SendMessageBody',
    examples: [{ text: 'Does it run small?', clientMessageId: '0d1f6a52-6a0e-4f0b-8a55-0c2a4f1e7d3b' }],
  });
export type SendMessageBody = z.infer<typeof SendMessageBody>;

export const MessagesQuery = z
  .strictObject({
    before: z.coerce
      .number()
      .pipe(Place)
      .optional()
      .describe('Those before this `sequence`, the nearest first taken.'),
    after: z.coerce.number().pipe(UpTo).optional().describe('Those after this `sequence`.'),
    limit: z.coerce.number().int().min(1).max(200).default(50).describe('How many messages to give at most.'),
  })
  .refine(({ before, after }) => before === undefined || after === undefined, {
    path: ['after'],
    message: 'Ask for what came before or for what came after, not for both.',
  });
export type MessagesQuery = z.infer<typeof MessagesQuery>;

export const MessagePage = z
  .strictObject({
    items: z.array(Message).describe('Oldest first, whichever way you asked.'),
    hasMore: z.boolean().describe('There are more the way you asked.'),
  })
  .meta({ id: 'MessagePage' });
export type MessagePage = z.infer<typeof MessagePage>;

export const ConversationSubject = z
  .strictObject({
    kind: z.enum(['product', 'order']),
    id: Id.describe('Of the product or the order.'),
    title: z.string().describe('Of the product, or of the first thing in the order.'),
    imageUrl: z.string().nullable(),
    price: Money.nullable().describe('Of the product now, or the total of the order.'),
    slug: z.string().nullable().describe('Of the product; null when it is no longer for sale.'),
    orderNumber: z.string().nullable(),
    orderStatus: z.string().nullable(),
  })
  .meta({ id: 'ConversationSubject', description: 'What the conversation is about, as it is now.' });
export type ConversationSubject = z.infer<typeof ConversationSubject>;

const ChatPerson = PersonCard.extend({
  online: z.boolean().nullable().describe('null when they, or you, do not show it.'),
  lastSeenAt: Timestamp.nullable(),
}).meta({ id: 'ChatPerson' });

const Positions = z
  .strictObject({
    deliveredUpTo: UpTo.describe('Every message up to this `sequence` is on a device.'),
    readUpTo: UpTo.describe('Every message up to this `sequence` was read.'),
  })
  .meta({ id: 'ChatPositions' });

export const Conversation = z
  .strictObject({
    id: Id,
    with: ChatPerson,
    subject: ConversationSubject.nullable(),
    lastMessage: Message.nullable(),
    unread: z.int().describe('Messages that you have not read.'),
    you: Positions,
    they: Positions,
    canWrite: z.boolean().describe('False when one of you blocked the other, or they are gone.'),
    createdAt: Timestamp,
  })
  .meta({ id: 'Conversation' });
export type Conversation = z.infer<typeof Conversation>;
export const ConversationPage = pageOf('ConversationPage', Conversation);

export const ConversationsQuery = PageQuery.extend({
  unread: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('Only those with something you have not read.'),
});
export type ConversationsQuery = z.infer<typeof ConversationsQuery>;

export const StartConversationBody = z
  .strictObject({
    productId: Id.optional().describe('With the seller, about what they sell.'),
    orderId: Id.optional().describe('With the other side of an order: its seller, or its buyer.'),
    handle: Handle.optional().describe('With this person, about nothing in particular.'),
  })
  .refine((given) => Object.values(given).filter((value) => value !== undefined).length === 1, {
    message: 'Name one: a product, an order or a person.',
  })
  .meta({
    id: 'StartConversationBody',
    examples: [{ productId: '0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f' }],
  });
export type StartConversationBody = z.infer<typeof StartConversationBody>;

export const UpToBody = z
  .strictObject({ upTo: Place.describe('`sequence` of the last message that was read.') })
  .meta({ id: 'UpToBody', examples: [{ upTo: 12 }] });

export const ReadState = z
  .strictObject({
    conversationId: Id,
    deliveredUpTo: UpTo,
    readUpTo: UpTo,
    unread: z.int(),
  })
  .meta({ id: 'ReadState' });
export type ReadState = z.infer<typeof ReadState>;

export const UnreadCount = z
  .strictObject({
    count: z.int().describe('Messages you have not read.'),
    conversations: z.int().describe('Conversations they are in.'),
  })
  .meta({ id: 'UnreadCount' });
export type UnreadCount = z.infer<typeof UnreadCount>;

export const ReportConversationBody = z
  .strictObject({
    reason: z.enum(['scam', 'off-platform-payment', 'harassment', 'spam', 'other']),
    note: Text(1000).min(1).optional(),
    sequence: Place.optional().describe('The message it is about, when it is one.'),
  })
  .meta({ id: 'ReportConversationBody', examples: [{ reason: 'scam', note: 'Wants a bank transfer.' }] });
export type ReportConversationBody = z.infer<typeof ReportConversationBody>;

export const ChatSettings = z
  .strictObject({
    showOnline: z.boolean().describe('When false nobody sees whether you are online, and you see nobody.'),
  })
  .meta({ id: 'ChatSettings', examples: [{ showOnline: false }] });
export type ChatSettings = z.infer<typeof ChatSettings>;
