import { Command } from 'commander';
import { list } from './list.js';
import { remove } from './remove.js';
import { use } from './use.js';

export const profile = () =>
  new Command('profile')
    .description('several sign-ins side by side')
    .addCommand(list())
    .addCommand(use())
    .addCommand(remove());
