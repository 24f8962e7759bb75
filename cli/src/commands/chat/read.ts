import { Command } from 'commander';
import { styleText } from 'node:util';
import { openSignedIn } from '../../context.js';
import {
  conversationWith,
  noConversation,
  subjectText,
  type Conversation,
  type Message,
} from '../../conversations.js';
import { wholeNumber } from '../../terminal/arguments.js';
import { plain, screenWidth, wrap } from '../../terminal/table.js';
import { clock, count, day } from '../../terminal/words.js';

interface Options {
  about?: string;
  limit: number;
  keepUnread?: boolean;
}

export const read = () =>
  new Command('read')
    .description('show a conversation, and mark it as read')
    .argument('<who>', 'their handle, or the id of a conversation')
    .option('--about <what>', 'a product, by its slug or words of its title, or an order by its number')
    .option('--limit <number>', 'how many messages at most', wholeNumber, 20)
    .option('--keep-unread', 'do not mark it as read')
    .addHelpText(
      'after',
      '\nExamples:\n  $ flexbizz chat read ada-moreno\n  $ flexbizz chat read ada-moreno --about enamel-mug\n',
    )
    .action(async (who: string, { about, limit, keepUnread }: Options, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const conversation = await conversationWith(flexbizz, who, about);
      if (!conversation) throw noConversation(who, about);
      const path = { conversationId: conversation.id };
      const query = { limit: Math.min(limit, 200) };
      const { items, hasMore } = await flexbizz.messages.list({ path, query });
      const upTo = items.at(-1)?.sequence;
      output.show({ conversation, items, hasMore }, () => pageText(conversation, items, hasMore));
      if (upTo && conversation.unread > 0 && !keepUnread)
        await flexbizz.conversations.markRead({ path, body: { upTo } });
    });

function pageText(conversation: Conversation, messages: readonly Message[], hasMore: boolean): string {
  const { with: person, canWrite } = conversation;
  const about = subjectText(conversation);
  const lines = [
    `${styleText('bold', plain(person.displayName))} @${person.handle}${person.online ? ' · online' : ''}${about ? ` · ${plain(about)}` : ''}`,
  ];
  if (hasMore) lines.push(styleText('dim', 'There are earlier ones: --limit shows more.'));
  let today = '';
  for (const message of messages) {
    if (day(message.sentAt) !== today) lines.push('', styleText('dim', (today = day(message.sentAt))));
    lines.push(...messageLines(message, conversation));
  }
  if (messages.length === 0) lines.push('', 'Nobody has written yet.');
  if (!canWrite) lines.push('', 'Nothing can be written here any more.');
  return lines.join('\n');
}

function messageLines(message: Message, { with: person, they, you }: Conversation): string[] {
  const { senderId, sequence, text, pictures, notice, sentAt } = message;
  const mine = senderId !== person.id;
  const words = [text, pictures.length > 0 ? `[${count(pictures.length, 'picture')}]` : ''];
  const [first = '', ...rest] = wrap(words.filter(Boolean).join('\n'), (screenWidth() ?? 80) - 9);
  const mark = mine ? (sequence <= they.readUpTo ? '✓✓' : '✓ ') : sequence > you.readUpTo ? '• ' : '  ';
  const paint = (line: string) => (mine ? styleText('cyan', line) : line);
  return [
    `${clock(sentAt).slice(0, 5)} ${mark} ${paint(first)}`,
    ...rest.map((line) => `         ${paint(line)}`),
    ...(notice && !mine
      ? wrap(notice, (screenWidth() ?? 80) - 9).map((line) => `         ${styleText('yellow', line)}`)
      : []),
  ];
}
