import { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { openSignedIn } from '../../context.js';
import { beginConversation, conversationWith, subjectText } from '../../conversations.js';
import { dryRunOption, wouldSend, type DryRun } from '../../dry-run.js';
import { usage } from '../../failure.js';
import { readStdin } from '../../terminal/stdin.js';
import { plain } from '../../terminal/table.js';

export const send = () =>
  new Command('send')
    .description('write to somebody: in the latest conversation with them, or a new one')
    .argument('<who>', 'their handle, or the id of a conversation')
    .argument('<text...>', 'what to say; - reads it from standard input')
    .option('--about <what>', 'a product, by its slug, or an order by its number')
    .addOption(dryRunOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ flexbizz chat send ada-moreno "It ships tomorrow."\n  $ flexbizz chat send north-loom --about herringbone-blanket "Does it shed?"\n  $ flexbizz chat send ada-moreno - < answer.txt\n',
    )
    .action(
      async (
        who: string,
        words: string[],
        { about, dryRun }: DryRun & { about?: string },
        command: Command,
      ) => {
        const { flexbizz, output } = await openSignedIn(command);
        const text = words.join(' ') === '-' ? await readStdin('The message') : words.join(' ');
        if (!text.trim()) throw usage('There is nothing to send.');
        const body = { text, clientMessageId: randomUUID() };
        const found = await conversationWith(flexbizz, who, about);
        if (dryRun)
          return wouldSend(output, 'messages.send', {
            path: { conversationId: found?.id ?? 'a new one' },
            body,
          });
        const conversation = found ?? (await beginConversation(flexbizz, who, about));
        const message = await flexbizz.messages.send({ path: { conversationId: conversation.id }, body });
        const subject = subjectText(conversation);
        output.show(message, () =>
          plain(`Sent to ${conversation.with.displayName}${subject ? `, about ${subject}` : ''}.`),
        );
      },
    );
