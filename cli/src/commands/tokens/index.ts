import { Command } from 'commander';
import { create } from './create.js';
import { list } from './list.js';
import { revoke } from './revoke.js';

export const tokens = () =>
  new Command('tokens')
    .description('personal tokens, for scripts')
    .addCommand(create())
    .addCommand(list())
    .addCommand(revoke());
