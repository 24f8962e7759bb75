import type { Answer } from '@flexbizz/sdk';
import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { follow, newest } from '../../live/follow.js';
import { wholeNumber } from '../../terminal/arguments.js';
import { columnsText, screenWidth, table, type Column } from '../../terminal/table.js';
import { moment } from '../../terminal/words.js';

type Notification = Answer<'notifications.list'>['items'][number];

interface Options {
  unread?: boolean;
  follow?: boolean;
  limit: number;
}

export const list = () =>
  new Command('list')
    .description('notifications, newest first; a dot marks what you have not read')
    .option('--unread', 'only what you have not read')
    .option('--follow', 'and then those to come, oldest first, until interrupted')
    .option('--limit <number>', 'how many at most', wholeNumber, 25)
    .addHelpText(
      'after',
      '\nExamples:\n  $ flexbizz notifications --unread\n  $ flexbizz notifications --follow --json\n',
    )
    .action(async ({ unread, follow: goOn, limit }: Options, command: Command) => {
      const context = await openSignedIn(command);
      const { flexbizz, output } = context;
      const after = goOn ? await newest(context) : undefined;
      const query = { limit: Math.min(limit, 100), ...(unread && { unread: 'true' as const }) };
      const items = await flexbizz.notifications.list({ query }).toArray({ limit });
      if (after === undefined)
        return output.show({ items }, () =>
          items.length === 0 ? 'Nothing new.' : table(items, COLUMNS, screenWidth()),
        );
      const shown = new Set(items.map(keyOf));
      for (const notification of items.toReversed()) await output.line(notification, lineText);
      await follow(context, {
        ...{ command: 'notifications --follow', startsAnew: true, after },
        onEvent: async (event) => {
          if (event.type !== 'notification:new' || shown.has(keyOf(event.data.notification))) return;
          await output.line(event.data.notification, lineText);
        },
      });
    });

/** The same one comes again when more of its kind happens. */
const keyOf = ({ id, at }: Notification) => `${id} ${at}`;

const textOf = ({ text, detail }: Notification) => (detail ? `${text} ${detail}` : text);

const COLUMNS: Column<Notification>[] = [
  { title: 'WHEN', of: ({ at }) => moment(at) },
  { title: '', of: ({ readAt }) => (readAt ? ' ' : '•') },
  { title: 'WHAT', of: textOf, flexible: true },
];

const lineText = (notification: Notification) =>
  columnsText(
    [moment(notification.at), notification.readAt ? ' ' : '•', textOf(notification)],
    screenWidth(),
  );
