import { Command } from 'commander';
import { outputFor } from '../../context.js';
import { changeConfig, readConfig } from '../../profile/config.js';
import { forgetSignIn } from '../../profile/sign-in-state.js';
import { noProfile } from './use.js';

export const remove = () =>
  new Command('remove')
    .description('forget a profile and its sign-in')
    .argument('<name>')
    .action(async (name: string, _options: object, command: Command) => {
      const output = await outputFor(command);
      const profile = (await readConfig()).profiles[name];
      if (!profile) throw noProfile(name);
      await forgetSignIn({ name, profile });
      await changeConfig((config) => {
        delete config.profiles[name];
        if (config.current === name) config.current = Object.keys(config.profiles)[0] ?? 'default';
      });
      output.show({ removed: name }, () => `Profile ${name} is forgotten.`);
    });
