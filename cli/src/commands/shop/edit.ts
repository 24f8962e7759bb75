import type { Body } from '@flexbizz/sdk';
import { Command } from 'commander';
import { openSignedIn } from '../../context.js';
import { dryRunOption, wouldSend, type DryRun } from '../../dry-run.js';
import { usage } from '../../failure.js';

interface Options extends DryRun {
  name?: string;
  handle?: string;
  tagline?: string;
  bio?: string;
  location?: string;
  avatar?: string;
  banner?: string;
}

export const edit = () =>
  new Command('edit')
    .description('change how your shop presents itself')
    .option('--name <text>')
    .option('--handle <handle>', 'its address')
    .option('--tagline <text>', '"" takes it away, as with those below')
    .option('--bio <text>')
    .option('--location <text>')
    .option('--avatar <file>', 'an image')
    .option('--banner <file>', 'an image')
    .addOption(dryRunOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ flexbizz shop edit --tagline "Wool from one valley" --location Skye\n  $ flexbizz shop edit --banner front.jpg\n',
    )
    .action(async ({ dryRun, ...options }: Options, command: Command) => {
      const { flexbizz, output } = await openSignedIn(command);
      if (Object.keys(options).length === 0)
        throw usage(
          'Nothing to change was given.',
          'Name it by a flag, like --tagline; flexbizz shop edit --help lists them.',
        );
      const { uploadPhotos } = await import('../../product-words.js');
      const imageOf = async (file: string | undefined) => {
        if (file === undefined || file === '') return file === '' ? null : undefined;
        return (await uploadPhotos(flexbizz, [file], { dryRun }))?.[0]?.sha256;
      };
      const body: Body<'account.update'> = {
        displayName: options.name,
        handle: options.handle,
        tagline: orNull(options.tagline),
        bio: orNull(options.bio),
        location: orNull(options.location),
        avatarSha256: await imageOf(options.avatar),
        bannerSha256: await imageOf(options.banner),
      };
      if (dryRun) return wouldSend(output, 'account.update', { body });
      output.show(
        await flexbizz.account.update({ body }),
        ({ displayName, handle }) => `${displayName} (${handle}) is changed.`,
      );
    });

const orNull = (text: string | undefined) => (text === '' ? null : text);
