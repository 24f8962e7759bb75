import { Command } from 'commander';
import { outputFor } from '../../context.js';
import { EXIT } from '../../exit-codes.js';
import { Failure } from '../../failure.js';
import { changeConfig } from '../../profile/config.js';

export const noProfile = (name: string) =>
  new Failure(
    EXIT.notFound,
    'cli.no-profile',
    `There is no profile "${name}".`,
    `Make it: flexbizz login --profile ${name}`,
  );

export const use = () =>
  new Command('use')
    .description('choose the profile for the commands to come')
    .argument('<name>')
    .action(async (name: string, _options: object, command: Command) => {
      const output = await outputFor(command);
      await changeConfig((config) => {
        if (!config.profiles[name]) throw noProfile(name);
        config.current = name;
      });
      output.show({ current: name }, () => `Profile ${name} is in use.`);
    });
