import { Command } from 'commander';
import { tail } from './tail.js';

export const events = () =>
  new Command('events').description('what happens to you, as it happens').addCommand(tail());
