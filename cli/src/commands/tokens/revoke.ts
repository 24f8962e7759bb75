import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { dryRunOption, wouldSend, type DryRun } from '../../dry-run.js';
import { tokenNamed } from '../../tokens.js';

export const revoke = () =>
  new Command('revoke')
    .description('end a personal token at once')
    .argument('<token>', 'its name or id')
    .addOption(dryRunOption())
    .addHelpText('after', '\nExample:\n  $ flexbizz tokens revoke "nightly stock sync"\n')
    .action(async (word: string, { dryRun }: DryRun, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      const { id, label } = await tokenNamed(flexbizz, word);
      const path = { sessionId: id };
      if (dryRun) return wouldSend(output, 'sessions.revoke', { path });
      await flexbizz.sessions.revoke({ path });
      output.show({ id, name: label, revoked: true }, ({ name }) => `Token "${name}" is revoked.`);
    });
