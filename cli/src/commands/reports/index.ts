import { Command } from 'commander';
import { list } from './list.js';
import { resolve } from './resolve.js';
import { show } from './show.js';

export const reports = () =>
  new Command('reports')
    .description('conversations somebody reported, for moderators')
    .addCommand(list(), { isDefault: true })
    .addCommand(show())
    .addCommand(resolve());
