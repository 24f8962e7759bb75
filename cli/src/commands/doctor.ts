import { Command } from 'commander';
import { openContext } from '../context.js';
import { EXIT } from '../exit-codes.js';

export const doctor = () =>
  new Command('doctor')
    .description('look for what could keep this program from working')
    .action(async (_options: object, command: Command) => {
      const context = await openContext(command);
      const { examine } = await import('../checkup.js');
      const checks = await examine(context);
      const well = checks.every(({ ok }) => ok);
      context.output.show({ well, checks }, () =>
        checks
          .map(
            ({ ok, name, found, hint }) =>
              `${ok ? '✓' : '✗'} ${name.padEnd(9)} ${found}${ok || !hint ? '' : `\n  ${hint}`}`,
          )
          .join('\n'),
      );
      if (!well) process.exitCode = checks.find(({ ok }) => !ok)?.exitCode ?? EXIT.bug;
    });
