import { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { openSignedIn } from '../../context.js';
import { beginConversation, conversationWith, subjectText } from '../../conversations.js';
import { usage } from '../../failure.js';
import { readStdin } from '../../terminal/stdin.js';
import { plain } from '../../terminal/table.js';

export const send = () =>
  new Command('send')
    .description('write to somebody: in the latest conversation with them, or a new one')
    .argument('<who>', 'their handle, or the id of a conversation')
    .argument('<text...>', 'what to say; - reads it from standard input')
    .option('--about <what>', 'a product, by its slug, or an order by its number')
    .addHelpText(
      'after',
      '\nExamples:\n  $ flexbizz chat send ada-moreno "It ships tomorrow."\n  $ flexbizz chat send north-loom --about herringbone-blanket "Does it shed?"\n  $ flexbizz chat send ada-moreno - < answer.txt\n',
    )
    .action(async (who: string, words: string[], { about }: { about?: string }, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const text = words.join(' ') === '-' ? await readStdin('The message') : words.join(' ');
      if (!text.trim()) throw usage('There is nothing to send.');
      const conversation =
        (await conversationWith(flexbizz, who, about)) ?? (await beginConversation(flexbizz, who, about));
      const message = await flexbizz.messages.send({
        path: { conversationId: conversation.id },
        body: { text, clientMessageId: randomUUID() },
      });
      const subject = subjectText(conversation);
      output.show(message, () =>
        plain(`Sent to ${conversation.with.displayName}${subject ? `, about ${subject}` : ''}.`),
      );
    });
