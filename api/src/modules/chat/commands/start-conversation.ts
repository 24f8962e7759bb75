import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Conversation, StartConversationBody } from '../chat.contract.js';
import { NobodyToWriteTo, WritingToYourself } from '../chat.errors.js';
import { ConversationReader } from '../conversation-reader.js';
import { ConversationsRepository } from '../persistence/conversations.repository.js';
import { Subjects } from '../subjects.js';
import { WhoMayWrite } from '../who-may-write.js';

export class StartConversation extends Command<Conversation> {
  constructor(
    readonly userId: string,
    readonly about: StartConversationBody,
  ) {
    super();
  }
}

@CommandHandler(StartConversation)
export class StartConversationHandler implements ICommandHandler<StartConversation> {
  constructor(
    private readonly subjects: Subjects,
    private readonly whoMayWrite: WhoMayWrite,
    private readonly conversations: ConversationsRepository,
    private readonly reader: ConversationReader,
  ) {}

  async execute({ userId, about }: StartConversation): Promise<Conversation> {
    const found = await this.subjects.find(userId, about);
    if (!found) throw new NobodyToWriteTo('It is no longer for sale, not yours, or nobody has that name.');
    const { otherId, subject, title } = found;
    if (otherId === userId) throw new WritingToYourself('This is your own.');
    await this.whoMayWrite.check(userId, otherId);
    const id = await this.conversations.findOrMake(userId, otherId, subject, title);
    return this.reader.one(userId, id);
  }
}
