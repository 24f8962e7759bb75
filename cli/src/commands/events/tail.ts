import { Command, Option } from 'commander';
import type { AnyEvent } from '@flexbizz/sdk/realtime';
import { openSignedIn } from '../../context.js';
import { follow, type Me } from '../../live/follow.js';
import { EVENT_NAMES, sentenceOf } from '../../live/sentences.js';
import { zeroOrMore } from '../../terminal/arguments.js';
import { columnsText, screenWidth } from '../../terminal/table.js';
import { clock, day } from '../../terminal/words.js';

// Told to those who watch one product or person, which a terminal does not.
const WATCHED = /^(product|presence|feed):/;

/** Numbered events, and what you do yourself on another device. Others without a number only when named. */
const isShown = ({ type, sequence }: AnyEvent): boolean => sequence !== null || type.endsWith(':changed');

interface Options {
  after?: number;
  continue?: boolean;
  type?: string[];
}

export const tail = () =>
  new Command('tail')
    .description('show your events as they come, until interrupted')
    .option('--after <number>', 'begin after this one; else with what comes now', zeroOrMore)
    .option('--continue', 'go on where it ended the last time')
    .addOption(
      new Option('--type <types...>', 'only these').choices(
        EVENT_NAMES.filter((name) => !WATCHED.test(name)),
      ),
    )
    .addHelpText(
      'after',
      `
Each numbered event comes once and in order, whatever the network does meanwhile. Likes, wishes, follows
and cart changes of your own have no number and come only while you look; so does chat:typing, when named.

Examples:
  $ flexbizz events tail
  $ flexbizz events tail --type order:status chat:message
  $ flexbizz events tail --json --continue >> events.jsonl
`,
    )
    .action(async ({ type, ...options }: Options, command: Command) => {
      const context = await openSignedIn(command);
      const { output } = context;
      let today = '';
      await follow(context, {
        ...{ command: 'events tail', ...options },
        onEvent: async (event, me) => {
          if (type ? !type.includes(event.type) : !isShown(event)) return;
          if (output.screen && !output.json && day(event.occurredAt) !== today)
            await output.raw(`${(today = day(event.occurredAt))}\n`);
          await output.line(event, () => lineText(event, me));
        },
      });
    });

function lineText(event: AnyEvent, me: Me): string {
  const { sequence, type, occurredAt } = event;
  const width = screenWidth();
  const number = String(sequence ?? '–');
  const words = sentenceOf(event, me);
  return width === undefined
    ? columnsText([number, occurredAt, type, words])
    : columnsText([number.padStart(5), clock(occurredAt), type.padEnd(17), words], width);
}
