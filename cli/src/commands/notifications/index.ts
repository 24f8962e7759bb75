import { Command } from 'commander';
import { list } from './list.js';
import { read } from './read.js';

export const notifications = () =>
  new Command('notifications')
    .description('what others did that concerns you')
    .addCommand(list(), { isDefault: true })
    .addCommand(read());
