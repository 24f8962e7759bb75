import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { dryRunOption, wouldSend, type DryRun } from '../../dry-run.js';
import { wholeNumber } from '../../terminal/arguments.js';
import { day } from '../../terminal/words.js';

interface Options extends DryRun {
  expiresIn?: number;
}

export const create = () =>
  new Command('create')
    .description('create a personal token; it is shown once')
    .argument('<name>', 'what it is for')
    .option('--expires-in <days>', 'how long it is valid, 90 days when left out', wholeNumber)
    .addOption(dryRunOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ flexbizz tokens create "nightly stock sync"\n  $ flexbizz tokens create ci --expires-in 30 --jq .token\n',
    )
    .action(async (name: string, { expiresIn, dryRun }: Options, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const body = { name, ...(expiresIn !== undefined && { expiresInDays: expiresIn }) };
      if (dryRun) return wouldSend(output, 'tokens.create', { body });
      const token = await flexbizz.tokens.create({ body });
      output.say(
        `This is the only time the token is shown. It is valid until ${day(token.expiresAt)}: FLEXBIZZ_TOKEN takes it, or flexbizz login --with-token.`,
      );
      output.show(token, ({ token: secret }) => secret ?? '');
    });
