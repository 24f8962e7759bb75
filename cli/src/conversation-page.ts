import { styleText } from 'node:util';
import { subjectText, type Conversation, type Message } from './conversations.js';
import { plain, screenWidth, wrap } from './terminal/table.js';
import { clock, count, day } from './terminal/words.js';

/** A conversation as a page: who, about what, and the messages under their days. */
export function pageText(conversation: Conversation, messages: readonly Message[], hasMore: boolean): string {
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

/** ✓ sent, ✓✓ read by them, • new to you. */
export function messageLines(message: Message, { with: person, they, you }: Conversation): string[] {
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
