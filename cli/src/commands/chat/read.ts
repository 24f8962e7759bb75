import { Command } from 'commander';
import { openSignedIn, type Context } from '../../context.js';
import { messageLines, pageText } from '../../conversation-page.js';
import { conversationWith, noConversation, type Conversation } from '../../conversations.js';
import { follow, newest } from '../../live/follow.js';
import { wholeNumber } from '../../terminal/arguments.js';

interface Options {
  about?: string;
  limit: number;
  follow?: boolean;
  keepUnread?: boolean;
}

export const read = () =>
  new Command('read')
    .description('show a conversation, and mark it as read')
    .argument('<who>', 'their handle, or the id of a conversation')
    .option('--about <what>', 'a product, by its slug or words of its title, or an order by its number')
    .option('--limit <number>', 'how many messages at most', wholeNumber, 20)
    .option('--follow', 'and then those to come, until interrupted')
    .option('--keep-unread', 'do not mark it as read')
    .addHelpText(
      'after',
      '\nExamples:\n  $ flexbizz chat read ada-moreno\n  $ flexbizz chat read ada-moreno --about enamel-mug --follow\n',
    )
    .action(async (who: string, options: Options, command: Command) => {
      const { about, limit, follow: goOn, keepUnread } = options;
      const context = await openSignedIn(command);
      const { flexbizz, output } = context;
      const conversation = await conversationWith(flexbizz, who, about);
      if (!conversation) throw noConversation(who, about);
      const path = { conversationId: conversation.id };
      const after = goOn ? await newest(context) : undefined;
      const { items, hasMore } = await flexbizz.messages.list({
        path,
        query: { limit: Math.min(limit, 200) },
      });
      const upTo = items.at(-1)?.sequence ?? 0;
      if (goOn && output.json) for (const message of items) await output.line(message, String);
      else output.show({ conversation, items, hasMore }, () => pageText(conversation, items, hasMore));
      if (upTo > 0 && conversation.unread > 0 && !keepUnread)
        await flexbizz.conversations.markRead({ path, body: { upTo } });
      if (after !== undefined) await continues(context, conversation, { after, upTo, keepUnread });
    });

async function continues(
  context: Context,
  conversation: Conversation,
  { after, upTo, keepUnread }: { after: number; upTo: number; keepUnread?: boolean | undefined },
): Promise<void> {
  const path = { conversationId: conversation.id };
  await follow(context, {
    ...{ command: `chat read ${conversation.id} --follow`, startsAnew: true, after },
    onEvent: async ({ type, data }) => {
      if (type !== 'chat:message') return;
      const { message } = data;
      if (message.conversationId !== conversation.id || message.sequence <= upTo) return;
      await context.output.line(message, () => messageLines(message, conversation).join('\n'));
      if (message.senderId === conversation.with.id && !keepUnread)
        await context.flexbizz.conversations.markRead({ path, body: { upTo: message.sequence } });
    },
  });
}
