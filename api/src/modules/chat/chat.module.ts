import { Module } from '@nestjs/common';
import { CatalogModule } from '#modules/catalog/index.js';
import { IdentityModule } from '#modules/identity/index.js';
import { MediaModule } from '#modules/media/index.js';
import { OrdersModule } from '#modules/orders/index.js';
import { SocialModule } from '#modules/social/index.js';
import { Chat } from './chat.js';
import { ChangeChatSettingsHandler } from './commands/change-chat-settings.js';
import { MarkDeliveredHandler } from './commands/mark-delivered.js';
import { MarkReadHandler } from './commands/mark-read.js';
import { ReportConversationHandler } from './commands/report-conversation.js';
import { ResolveReportHandler } from './commands/resolve-report.js';
import { SendMessageHandler } from './commands/send-message.js';
import { StartConversationHandler } from './commands/start-conversation.js';
import { ConversationReader } from './conversation-reader.js';
import { ChatSettingsController } from './http/chat-settings.controller.js';
import { ConversationsController } from './http/conversations.controller.js';
import { MessagesController } from './http/messages.controller.js';
import { ReportsController } from './http/reports.controller.js';
import { MessageReader } from './message-reader.js';
import { MessageWriter } from './message-writer.js';
import { Partners } from './partners.js';
import { ConversationsRepository } from './persistence/conversations.repository.js';
import { MessagesRepository } from './persistence/messages.repository.js';
import { Positions } from './positions.js';
import { NoteWhoIsHere } from './presence/note-who-is-here.js';
import { NoticeDeadProcesses } from './presence/notice-dead-processes.js';
import { Presence } from './presence/presence.js';
import { PresenceStore } from './presence/presence-store.js';
import { CountUnreadHandler } from './queries/count-unread.js';
import { GetChatSettingsHandler } from './queries/get-chat-settings.js';
import { GetConversationHandler } from './queries/get-conversation.js';
import { GetReportHandler } from './queries/get-report.js';
import { ListConversationsHandler } from './queries/list-conversations.js';
import { ListMessagesHandler } from './queries/list-messages.js';
import { ListReportsHandler } from './queries/list-reports.js';
import { PartWaysWhenBlocked } from './reactions/part-ways-when-blocked.js';
import { ReportReader } from './report-reader.js';
import { OnChatDelivered, OnChatRead } from './socket/on-chat-position.js';
import { OnChatSend } from './socket/on-chat-send.js';
import { OnChatTyping } from './socket/on-chat-typing.js';
import { OnPresenceWatch } from './socket/on-presence-watch.js';
import { Subjects } from './subjects.js';
import { WhoMayWrite } from './who-may-write.js';

const commands = [
  StartConversationHandler,
  SendMessageHandler,
  MarkReadHandler,
  MarkDeliveredHandler,
  ReportConversationHandler,
  ResolveReportHandler,
  ChangeChatSettingsHandler,
];
const queries = [
  ListConversationsHandler,
  GetConversationHandler,
  ListMessagesHandler,
  CountUnreadHandler,
  GetChatSettingsHandler,
  ListReportsHandler,
  GetReportHandler,
];
const socket = [OnChatSend, OnChatDelivered, OnChatRead, OnChatTyping, OnPresenceWatch];
const persistence = [ConversationsRepository, MessagesRepository];
const presence = [Presence, PresenceStore, NoteWhoIsHere, NoticeDeadProcesses];
const readers = [ConversationReader, MessageReader, Partners, Subjects, ReportReader];

@Module({
  imports: [CatalogModule, IdentityModule, MediaModule, OrdersModule, SocialModule],
  controllers: [ConversationsController, MessagesController, ChatSettingsController, ReportsController],
  providers: [
    Chat,
    ...commands,
    ...queries,
    ...socket,
    ...persistence,
    ...presence,
    ...readers,
    ...[MessageWriter, Positions, WhoMayWrite, PartWaysWhenBlocked],
  ],
  exports: [Chat],
})
export class ChatModule {}
