import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { subjectText, type Conversation } from '../../conversations.js';
import { wholeNumber } from '../../terminal/arguments.js';
import { fit, screenWidth, table, type Column } from '../../terminal/table.js';
import { count, moment } from '../../terminal/words.js';

interface Options {
  unread?: boolean;
  limit: number;
}

export const list = () =>
  new Command('list')
    .description('conversations, the latest first')
    .option('--unread', 'only those with something you have not read')
    .option('--limit <number>', 'how many at most', wholeNumber, 25)
    .action(async ({ unread, limit }: Options, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const query = { limit: Math.min(limit, 100), ...(unread && { unread: 'true' as const }) };
      const items = await flexbizz.conversations.list({ query }).toArray({ limit });
      output.show({ items }, () =>
        items.length === 0
          ? unread
            ? 'Everything is read.'
            : 'No conversations.'
          : table(items, COLUMNS, screenWidth()),
      );
    });

// On a screen only the last message gives way, so what it is about must not take all there is.
const narrow = (text: string) => (screenWidth() === undefined ? text : fit(text, 18));

const COLUMNS: Column<Conversation>[] = [
  { title: 'WITH', of: ({ with: { handle } }) => handle },
  { title: 'ABOUT', of: (conversation) => narrow(subjectText(conversation)) },
  { title: 'NEW', of: ({ unread }) => (unread > 0 ? String(unread) : ''), align: 'right' },
  { title: 'LAST MESSAGE', of: lastText, flexible: true },
  { title: 'WHEN', of: ({ lastMessage, createdAt }) => moment(lastMessage?.sentAt ?? createdAt) },
];

function lastText({ lastMessage, with: person }: Conversation): string {
  if (!lastMessage) return '';
  const { text, pictures, senderId } = lastMessage;
  return `${senderId === person.id ? '' : 'You: '}${text || count(pictures.length, 'picture')}`;
}
